import { css } from 'lit';

/** The value tree: branches drawn with lines, drivers on the paper, strategies as cards. */
export const treeStyles = css`
  .tree,
  .tree ul {
    display: flex;
    flex-direction: column;
  }

  .tree {
    --rail: 2rem;
    gap: 1rem;
    max-inline-size: 58rem;
  }

  .tree ul {
    margin-inline-start: 1.125rem;
  }

  .tree ul > li {
    padding-block-start: 0.5rem;
    padding-inline-start: var(--rail);
    position: relative;
  }

  .tree ul > li::before,
  .tree ul > li::after {
    border: 0 solid var(--okr-line-strong, #8f8a7f);
    content: '';
    inset-inline-start: 0;
    opacity: 0.55;
    position: absolute;
  }

  /* The way in: down from the parent, round the corner to the node */
  .tree ul > li::before {
    block-size: 1.75rem;
    border-block-end-width: 1.5px;
    border-end-start-radius: 0.625rem;
    border-inline-start-width: 1.5px;
    inline-size: calc(var(--rail) - 0.375rem);
    inset-block-start: 0;
  }

  /* The way on to the next sibling */
  .tree ul > li:not(:last-child)::after {
    border-inline-start-width: 1.5px;
    inset-block: 0;
  }

  .node {
    border-radius: var(--okr-radius, 10px);
    padding: 0.25rem 0.375rem;
  }

  .node.driver {
    background: var(--okr-surface, #fffdf9);
    border: 1px solid var(--okr-line, #e0d9cb);
  }

  .node.root {
    border-color: var(--okr-accent-line, #aab6de);
    box-shadow: var(--okr-shadow);
  }

  .node.driver .headline {
    font-weight: 600;
  }

  .node.root .headline {
    font-size: 1.0625rem;
  }

  .node.leaf {
    background: var(--okr-accent-soft, #e8ecf8);
    border: 1px solid var(--okr-accent-line, #aab6de);
  }

  .node.leaf .headline {
    font-weight: 500;
  }

  .line {
    align-items: flex-start;
    display: flex;
    gap: 0.25rem;
  }

  .headline .tag {
    display: block;
    font-size: 0.75rem;
    padding-inline: 0.4rem;
  }

  .toggle,
  .bullet {
    align-items: center;
    block-size: 1.875rem;
    display: inline-flex;
    flex: none;
    inline-size: 1.5rem;
    justify-content: center;
  }

  .toggle {
    background: none;
    border: 0;
    border-radius: var(--okr-radius-small, 6px);
    color: var(--okr-ink-soft, #5d6169);
    cursor: pointer;
    padding: 0;
  }

  .toggle:hover {
    background: var(--okr-sunken, #efeae0);
  }

  .driver .bullet::before {
    background: var(--okr-accent, #3457b8);
    block-size: 0.4375rem;
    border-radius: 50%;
    content: '';
    inline-size: 0.4375rem;
  }

  .leaf .bullet {
    inline-size: 0.25rem;
  }

  .line > .chip {
    flex: none;
    margin-block-start: 0.25rem;
  }

  .facts {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    margin-inline-start: 1.5rem;
    padding-inline: 0.625rem 0.25rem;
  }

  .leaf .facts {
    margin-inline-start: 0.25rem;
  }

  .fact {
    color: var(--okr-ink-soft, #5d6169);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .fact b {
    color: var(--okr-ink, #23262d);
    font-weight: 550;
  }

  .details {
    margin-inline-start: -0.5rem;
  }

  .grow {
    display: inline-flex;
    flex-wrap: wrap;
    margin-inline-start: auto;
  }

  .leaf okr-origin-picker {
    --okr-accent-soft: var(--okr-surface, #fffdf9);
  }

  .facts okr-origin-picker {
    flex: 0 1 auto;
  }

  .fields {
    display: grid;
    gap: 0.5rem 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    padding: 0.375rem 0.625rem 0.5rem;
  }

  .fields .field-effect,
  .fields .wide {
    grid-column: 1 / -1;
  }

  .keys {
    font-size: 0.8125rem;
  }

  @container (max-width: 40rem) {
    .tree {
      --rail: 0.875rem;
    }

    .tree ul {
      margin-inline-start: 0.25rem;
    }

    .facts,
    .grow {
      margin-inline-start: 0;
    }

    .keys {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .toggle {
      block-size: 2.75rem;
      inline-size: 2rem;
    }

    .bullet {
      block-size: 2.75rem;
    }
  }
`;
