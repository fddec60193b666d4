import type { LensContext } from '../lens.ts';
import type { AdvicePort } from '../model/advice.ts';

/** Asks through the lens's context of that moment, which changes with the room. */
export function advicePort(context: () => LensContext): AdvicePort {
  return {
    ask: (draft) => context().advise?.(draft) ?? Promise.reject(new Error('offline')),
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}
