import { Svg } from './svg.tsx';
import { PATTERNS } from '../../charts/patterns.ts';

/** The sprite of signs, and the patterns with which charts stripe, dot and hatch. Stands once at the top of each page. */
export function Sprite() {
  return (
    <svg width="0" height="0" class="hidden" aria-hidden="true">
      <defs>
        <symbol id="s-yes" viewBox="0 0 20 20">
          <circle class="f" cx="10" cy="10" r="9" />
          <path class="k" d="M5.8 10.4l3 3 5.4-6.6" />
        </symbol>
        <symbol id="s-no" viewBox="0 0 20 20">
          <rect class="f" x="2" y="2" width="16" height="16" rx="1.5" />
          <path class="k" d="M6 10h8" />
        </symbol>
        <symbol id="s-partial" viewBox="0 0 20 20">
          <circle class="s" cx="10" cy="10" r="8" />
          <path class="f" d="M10 2a8 8 0 0 0 0 16z" />
        </symbol>
        <symbol id="s-value" viewBox="0 0 20 20">
          <circle class="f" cx="10" cy="10" r="4.5" />
        </symbol>
        <symbol id="s-cond" viewBox="0 0 20 20">
          <circle class="f" cx="8.5" cy="8.5" r="7.5" />
          <path class="k" d="M5.2 8.8l2.4 2.4 4.2-5" />
          <circle class="s" cx="16.4" cy="16.4" r="2.6" />
        </symbol>
        <symbol id="s-noans" viewBox="0 0 20 20">
          <circle class="s d b" cx="10" cy="10" r="8" />
        </symbol>
        <symbol id="s-unknown" viewBox="0 0 20 20">
          <circle class="s" cx="10" cy="10" r="8.2" />
          <path class="s" d="M7.4 7.8c.2-3.4 5.4-3.2 5.2.2-.1 1.8-2.6 2-2.6 3.8" />
          <circle class="f" cx="10" cy="14.6" r="1.3" />
        </symbol>
        <symbol id="s-na" viewBox="0 0 20 20">
          <path class="s" d="M10 1.8l8.2 8.2-8.2 8.2L1.8 10z" />
        </symbol>
        <symbol id="s-declined" viewBox="0 0 20 20">
          <circle class="s" cx="10" cy="10" r="8.2" />
          <path class="s" d="M7.8 6.8v6.4M12.2 6.8v6.4" />
        </symbol>
        <symbol id="s-open" viewBox="0 0 20 20">
          <path class="s" d="M6.5 2.5c-4.6 4-4.6 11 0 15M13.5 2.5c4.6 4 4.6 11 0 15" />
          <circle class="f" cx="10" cy="10" r="2.6" />
        </symbol>
        <symbol id="s-unread" viewBox="0 0 20 20">
          <path class="s dd" d="M4 2h8l4 4v12H4z" />
          <path class="s" d="M12 2v4h4" />
        </symbol>
        <symbol id="s-date" viewBox="0 0 20 20">
          <path class="s d b" d="M3 7v11h14V7" />
          <path class="s" d="M3 5.5h14M6.5 2.5v3M13.5 2.5v3" />
        </symbol>
        <symbol id="s-recalled" viewBox="0 0 20 20">
          <path class="s" d="M5 18.5V2.5l10 4-10 4" />
        </symbol>
        <symbol id="s-disagree" viewBox="0 0 20 20">
          <circle class="f" cx="7" cy="10" r="6" />
          <circle class="s" cx="13.5" cy="10" r="5" />
        </symbol>
        <symbol id="s-law" viewBox="0 0 20 20">
          <path class="s" d="M3.5 2h13v16h-13z" />
          <path class="s" d="M6.5 6.5h7M6.5 10h7M6.5 13.5h4" />
        </symbol>
        <symbol id="s-practice" viewBox="0 0 20 20">
          <circle class="f" cx="10" cy="5.5" r="3.5" />
          <path class="f" d="M2.5 18.5c0-5 3-8 7.5-8s7.5 3 7.5 8z" />
        </symbol>
        <Svg svg={PATTERNS} />
      </defs>
    </svg>
  );
}
