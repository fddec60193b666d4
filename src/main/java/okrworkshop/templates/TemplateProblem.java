package okrworkshop.templates;

/**
 * An error in a template.
 *
 * @param line counts from 1
 * @param remedy what to do about it, in English as the files' own language
 */
public record TemplateProblem(String file, int line, String message, String remedy) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message + " " + remedy;
    }
}
