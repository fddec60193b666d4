import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '../i18n/index.ts';
import type { AgendaStep, RoomEvent } from '../model/wire.ts';

/** Somebody who looks at a step in which their group is not. */
export interface Elsewhere {
  room: RoomEvent;
  steps: readonly AgendaStep[];
  /** Index of the step that is looked at. */
  index: number;
  /** Whether the person may take the group along, where groups go by themselves. */
  takes: boolean;
  /** Back to the group's step. */
  back(): void;
  /** Takes the group to the step that is looked at. */
  go(): void;
}

/** Says that the group is elsewhere, with the way back and, where groups go by themselves, the way to take it along. */
export function renderElsewhere({ room, steps, index, takes, back, go }: Elsewhere): TemplateResult {
  const text =
    index > room.at
      ? msg('room.looking-ahead', { title: steps[room.at]?.title ?? '' })
      : msg(room.phase === 'running' ? 'room.looking-back' : 'room.looking-back-readonly');
  const possible = takes && room.phase === 'running' && room.pace.own && Math.abs(index - room.at) === 1;
  return html`<div class="banner">
    <span>${text}</span>
    ${possible ? html`<button class="button small" @click=${go}>${msg('room.take-group')}</button>` : nothing}
    <button class="button small" @click=${back}>${msg('room.return')}</button>
  </div>`;
}

/** Says that the group is not where the room is. */
export function renderApart(room: RoomEvent, steps: readonly AgendaStep[]): TemplateResult | typeof nothing {
  if (room.phase !== 'running' || room.at === room.pace.at) return nothing;
  const title = steps[room.pace.at]?.title ?? '';
  return html`<p class="muted apart">${msg(room.at > room.pace.at ? 'room.ahead' : 'room.behind', { title })}</p>`;
}
