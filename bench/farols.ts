/** One Farol for each engine over the content that ships, shared by the workloads that ask for pages or reports. */
import type { BenchDatabase, Databases, EngineName } from './databases.ts';
import { runFarol, startFarol, type FarolProcess } from './farol-process.ts';

export interface Farols {
  /** A database with the shipped content in it. */
  loaded(engine: EngineName): Promise<BenchDatabase>;
  serving(engine: EngineName): Promise<FarolProcess>;
  close(): Promise<void>;
}

export function openFarols(databases: Databases): Farols {
  const loaded = new Map<EngineName, Promise<BenchDatabase>>();
  const serving = new Map<EngineName, Promise<FarolProcess>>();
  const load = async (engine: EngineName): Promise<BenchDatabase> => {
    const database = await databases.fresh(engine);
    await runFarol(['load'], database);
    return database;
  };
  const once = <T>(kept: Map<EngineName, Promise<T>>, engine: EngineName, make: () => Promise<T>): Promise<T> => {
    const found = kept.get(engine) ?? make();
    kept.set(engine, found);
    return found;
  };
  const databaseOf = (engine: EngineName) => once(loaded, engine, () => load(engine));
  return {
    loaded: databaseOf,
    serving: (engine) => once(serving, engine, async () => startFarol(await databaseOf(engine))),
    close: async () => {
      for (const started of serving.values()) {
        const farol = await started.catch(() => null);
        await farol?.stop();
      }
    },
  };
}
