/**
 * The matrix, the distributions and the agreement of one region by DuckDB in memory. For each message it runs one round
 * of all three and answers its time and what it found.
 */
import { DuckDBInstance } from '@duckdb/node-api';

const database = await DuckDBInstance.create(':memory:');
const connection = await database.connect();
const rows = async (query) => (await connection.runAndReadAll(query)).getRows();
await connection.run(
  `create table answer as select s::utinyint s, q::usmallint q, a::utinyint a
   from read_csv('${process.argv[2].replaceAll("'", "''")}', header = true) order by s, q`,
);

process.on('message', async () => {
  const began = performance.now();
  await rows('select s, list(a order by q) from answer group by s order by s');
  const counts = await rows('select q, a, count(*) from answer group by q, a');
  const pairs = await rows(
    `with told as materialized (select s, q, a from answer where a between 1 and 5)
     select x.s, y.s, count(*) filter (where x.a = y.a), count(*)
     from told x join told y on x.q = y.q and x.s < y.s group by 1, 2`,
  );
  const ms = performance.now() - began;
  const given = counts.reduce((sum, [, a, n]) => sum + (a >= 1 && a <= 5 ? Number(n) : 0), 0);
  const same = pairs.reduce((sum, pair) => sum + Number(pair[2]), 0);
  const both = pairs.reduce((sum, pair) => sum + Number(pair[3]), 0);
  process.send({ ms, found: { given, same, both } });
});
process.once('disconnect', () => process.exit());
process.send('ready');
