package okrworkshop.lint;

/**
 * What a rule says to people.
 *
 * @param name of the mistake, a few words
 * @param why it matters and what to do
 * @param bad an example that has the mistake
 * @param good how it could be written instead
 */
public record Advice(String name, String why, String bad, String good) {}
