import { css } from 'lit';

/** A real table where there is room for one; the same rows as stacked cards where there is not. */
export const tableStyles = css`
  .scroll {
    /* What is hidden from eyes is placed in here, not beside the page. */
    position: relative;
    overflow-x: auto;
    overscroll-behavior-x: contain;
  }

  table {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
    border-collapse: separate;
    border-radius: var(--okr-radius, 10px);
    border-spacing: 0;
    box-shadow: var(--okr-shadow);
    inline-size: 100%;
  }

  th,
  td {
    border-block-end: 1px solid var(--okr-line, #e0d9cb);
    padding: 0.1875rem 0.25rem;
    text-align: start;
    vertical-align: top;
  }

  tr.row > td + td:not(.menu) {
    border-inline-start: 1px solid color-mix(in oklab, var(--okr-line, #e0d9cb) 60%, transparent);
  }

  tbody:last-child tr:last-child > :is(th, td) {
    border-block-end: 0;
  }

  thead th {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.8125rem;
    font-weight: 550;
    line-height: 1.3;
    padding: 0.5rem 0.625rem;
    overflow-wrap: break-word;
    word-break: keep-all;
    vertical-align: bottom;
  }

  td.text {
    inline-size: 22%;
    min-inline-size: 12rem;
  }

  td.t-text {
    min-inline-size: 9rem;
  }

  td.t-line {
    min-inline-size: 9rem;
  }

  td.t-person {
    min-inline-size: 6.5rem;
  }

  td.t-number {
    inline-size: 5rem;
    min-inline-size: 4.5rem;
  }

  td.t-date {
    inline-size: 7.5rem;
    min-inline-size: 7.5rem;
  }

  td.t-choice {
    min-inline-size: 8rem;
  }

  /* More columns than a screen has: they scroll under the first one. */
  table.wide :is(td, th).text {
    background: var(--okr-surface, #fffdf9);
    inset-inline-start: 0;
    position: sticky;
    z-index: 1;
  }

  table.wide td.t-person {
    min-inline-size: 8.75rem;
  }

  table.wide :is(td.f-consulted, td.f-informed) {
    min-inline-size: 10.5rem;
  }

  td.more {
    display: none;
  }

  table.wide td.text {
    border-inline-end: 1px solid var(--okr-line, #e0d9cb);
  }

  table.wide tr.group .group-head {
    inline-size: fit-content;
    inset-inline-start: 0.75rem;
    max-inline-size: 40rem;
    position: sticky;
  }

  table.wide tr.add button {
    inset-inline-start: 0.25rem;
    position: sticky;
  }

  td.f-depends,
  td.f--origin {
    min-inline-size: 9.5rem;
  }

  /* So that the usual table needs no scrolling on a laptop. */
  td.f--origin {
    --okr-chip-size: 7.5rem;
  }

  td.menu {
    inline-size: 2.75rem;
    text-align: end;
  }

  tr.group > th {
    background: var(--okr-accent-soft, #e8ecf8);
    font-weight: 550;
    padding: 0.5rem 0.75rem;
  }

  tr.group.loose > th {
    background: var(--okr-sunken, #efeae0);
  }

  .group-head {
    align-items: baseline;
    display: flex;
    gap: 0.625rem;
  }

  .group-head .name {
    flex: 1;
    overflow-wrap: anywhere;
  }

  .group-head .count {
    color: var(--okr-ink-soft, #5d6169);
    flex: none;
    font-size: 0.8125rem;
    font-weight: 400;
  }

  .group-head .mean {
    color: var(--okr-ink, #23262c);
    flex: none;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  tr.add > td {
    padding: 0.25rem;
  }

  /* Where others' rows stand among own ones, all texts stand on one line. */
  td > okr-field[locked] {
    padding: 0.25rem 0.4375rem;
  }

  td .readonly,
  td okr-field[readonly] {
    padding: 0.25rem 0.375rem;
  }

  @container (max-width: 46rem) {
    .scroll {
      overflow: visible;
    }

    table,
    tbody,
    tr,
    td,
    th {
      display: block;
    }

    table.wide :is(td, th).text,
    table.wide tr.group .group-head {
      background: none;
      border-inline-end: 0;
      inline-size: auto;
      position: static;
    }

    tr.row > :is(td.f-depends, td.f-consulted, td.f-informed, td.f--origin, td.more) {
      grid-column: 1 / -1;
    }

    tr.row:not(.opened) > td.spare {
      display: none;
    }

    tr.row > td.more:has(button) {
      display: block;
    }

    thead {
      clip-path: inset(50%);
      block-size: 1px;
      overflow: hidden;
      position: absolute;
    }

    table {
      background: none;
      border: 0;
      box-shadow: none;
    }

    tbody {
      display: flex;
      flex-direction: column;
      gap: 0.5rem;
    }

    tbody + tbody {
      margin-block-start: 1.25rem;
    }

    tr.group > th {
      border: 0;
      border-radius: var(--okr-radius, 10px);
    }

    tr.row {
      background: var(--okr-surface, #fffdf9);
      border: 1px solid var(--okr-line, #e0d9cb);
      border-radius: var(--okr-radius, 10px);
      box-shadow: var(--okr-shadow);
      display: grid;
      gap: 0.25rem 0.75rem;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      padding: 0.5rem;
      position: relative;
    }

    tr.row > td,
    tr.row > td + td:not(.menu) {
      border: 0;
      inline-size: auto;
      min-inline-size: 0;
      padding: 0.125rem;
    }

    /* Fields without a box need a line to write on. */
    tr.row > td + td[data-label]:not(.menu) {
      border-block-end: 1px solid var(--okr-line, #e0d9cb);
    }

    tr.row > td.text {
      font-weight: 600;
      grid-column: 1 / -1;
      padding-inline-end: 3rem;
    }

    tr.row > td.t-text {
      grid-column: 1 / -1;
    }

    tr.row > td.menu {
      inset-block-start: 0.375rem;
      inset-inline-end: 0.375rem;
      position: absolute;
    }

    td[data-label]::before {
      color: var(--okr-ink-soft, #5d6169);
      content: attr(data-label);
      display: block;
      font-size: 0.8125rem;
      padding-inline-start: 0.375rem;
    }

    tr.add > td {
      border: 0;
    }
  }
`;
