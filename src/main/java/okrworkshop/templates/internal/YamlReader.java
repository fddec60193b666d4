package okrworkshop.templates.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one YAML file into a tree; every error carries the line. */
final class YamlReader {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(YamlLimits.SIZE).build();

    private YamlReader() {}

    /** @return empty when there was a problem, which is then among the problems */
    static Optional<YamlTree> read(String file, String text, Problems problems) {
        if (text.getBytes(StandardCharsets.UTF_8).length > YamlLimits.SIZE) {
            problems.add(file, 1, "The file is larger than 1 MB.", "Shorten it; a template has about 50 KB.");
            return Optional.empty();
        }
        try {
            var breach = YamlLimits.firstBreach(SETTINGS, text);
            if (breach.isPresent()) {
                YamlLimits.Breach found = breach.get();
                problems.add(file, found.line(), found.message(), found.remedy());
                return Optional.empty();
            }
            var root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                problems.add(file, 1, "The file is empty.", "Copy one from workshops/okr-cocreation and change it.");
                return Optional.empty();
            }
            return new TreeBuilder(file, problems).build(root.get());
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0) + 1;
            problems.add(file, line, "Not valid YAML: " + sentence(e.getProblem()), SYNTAX_REMEDY);
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(file, 1, "Not valid YAML: " + sentence(String.valueOf(e.getMessage())), SYNTAX_REMEDY);
            return Optional.empty();
        }
    }

    private static final String SYNTAX_REMEDY =
            "Check the indentation (spaces, no tabs) here and just above, and put texts with \": \" or \"#\" in quotes.";

    private static String sentence(String problem) {
        String line = problem.lines().findFirst().orElse("unreadable").strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
