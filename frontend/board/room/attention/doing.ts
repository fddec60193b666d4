import { toast } from '../../elements/notify.ts';
import { attend } from '../../i18n/attention.ts';
import { refusalText } from '../../i18n/index.ts';
import { DeedRefused } from '../../transport/deeds.ts';
import type { BoardConnection } from '../../transport/connection.ts';

/**
 * Does something outside of documents for an element; says so when it is refused.
 * @returns whether it is done
 */
export async function doing(
  from: HTMLElement,
  connection: BoardConnection | undefined,
  what: string,
  args: Record<string, unknown>,
): Promise<boolean> {
  try {
    await connection?.act(what, args);
    return connection !== undefined;
  } catch (failure) {
    if (!(failure instanceof DeedRefused)) throw failure;
    toast(from, { text: problemOf(failure) });
    return false;
  }
}

/** Why a deed was not done, as a sentence. */
function problemOf({ code, args }: DeedRefused): string {
  return code === 'offline' ? attend('attention.offline') : refusalText(code, args);
}
