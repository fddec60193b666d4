import { html, nothing, type TemplateResult } from 'lit';
import type { ViewCard } from '../model/replica.ts';
import type { TextMarks } from '../model/text-marks.ts';
import { waiversOf } from '../model/waivers.ts';
import './okr-hints.ts';
import type { HintDesk, OkrDesk } from './okr-desk.ts';

/**
 * Hints under a statement; nothing where nobody can be asked.
 *
 * @param editor where something can be done about them; they are only read without it
 */
export function renderHints(desk: HintDesk, card: ViewCard, editor?: OkrDesk): TemplateResult | typeof nothing {
  if (desk.advice === undefined) return nothing;
  return html`<okr-writing-hints
    .desk=${desk}
    .card=${card}
    .editor=${editor}
    @okr-hint=${({ detail }: CustomEvent<string>) => desk.point(card.id, detail)}
  ></okr-writing-hints>`;
}

/** The words that hints are about: those of the open one stand out, those that are kept are not marked. */
export function marksOf(desk: HintDesk, card: ViewCard): TextMarks | undefined {
  const { findings, fresh } = desk.advice?.about(card.id) ?? { findings: [], fresh: false };
  if (!fresh || findings.length === 0) return undefined;
  const kept = new Set(waiversOf(String(card.fields['waived'] ?? '')).map(({ rule }) => rule));
  const pointed = desk.pointed?.card === card.id ? desk.pointed.rule : '';
  return {
    text: String(card.fields['text'] ?? ''),
    spans: findings.filter(({ rule }) => !kept.has(rule)).flatMap(({ spans }) => spans),
    strong: findings.filter(({ rule }) => rule === pointed).flatMap(({ spans }) => spans),
  };
}
