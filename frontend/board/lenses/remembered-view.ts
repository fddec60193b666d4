const PREFIX = 'okr-view-';

/** How this browser looked at a lens last; nothing when it never did, or keeps nothing. */
export function rememberedView<T extends string>(lens: string, views: readonly T[]): T | undefined {
  try {
    const kept = localStorage.getItem(PREFIX + lens);
    return views.find((view) => view === kept);
  } catch {
    return undefined;
  }
}

/** Keeps the view for the next time. */
export function rememberView(lens: string, view: string): void {
  try {
    localStorage.setItem(PREFIX + lens, view);
  } catch {
    // A browser that keeps nothing begins with the first view each time.
  }
}
