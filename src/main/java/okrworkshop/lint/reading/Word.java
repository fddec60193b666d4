package okrworkshop.lint.reading;

import okrworkshop.lint.Span;

/** A word of Latin letters, in small letters; hyphens and apostrophes belong to it. */
public record Word(String text, Span span) {}
