/**
 * A chart on the page. `src/charts` makes its SVG as text in which everything said is escaped already; this is the one
 * place where pages let such text through as it stands.
 */
import { raw } from 'hono/html';

export function Svg({ svg }: { svg: string }) {
  return <>{raw(svg)}</>;
}
