import type { Board } from './board.ts';
import type { OkrCardChooser } from './card-chooser.ts';
import type { OkrPlaceDialog } from './place-dialog.ts';
import type { OkrSticky } from './sticky.ts';

/** What the hands work on; asked for each act, since boards are made anew. */
export interface Bench {
  board: Board;
  chooser: OkrCardChooser;
  placer: OkrPlaceDialog;
  unfold: (head: string) => void;
  sticky: (card: string) => OkrSticky | undefined;
  capture: (column: string) => HTMLElement | undefined;
}
