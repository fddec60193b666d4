package okrworkshop.lint.reading;

/** From one value to another, as somebody wrote it: 从a到b, from a to b, a→b. */
public record Change(Quantity from, Quantity to) {}
