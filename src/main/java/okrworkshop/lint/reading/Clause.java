package okrworkshop.lint.reading;

import okrworkshop.lint.Span;

/**
 * A piece between commas, semicolons or list signs.
 *
 * @param lead where its verb is to be looked for
 */
public record Clause(Span span, int lead) {}
