package okrworkshop.seams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares the numbered rules of a protocol's text with the tests that carry a rule's number in their names. */
record ProtocolRules(String protocol, Collection<Source> sources) {
    private static final Pattern RULE = Pattern.compile("(?m)^\\*\\*([A-Z][0-9]+)\\*\\* ");
    private static final Pattern JAVA = Pattern.compile("(?m)^ {4}void ([A-Z][0-9]+)_\\w+\\(");
    private static final Pattern TYPESCRIPT = Pattern.compile("(?m)^\\s*(?:test|it)\\(\\s*['\"`]([A-Z][0-9]+): ");

    /** A file with tests. */
    record Source(String name, String text) {
        Stream<String> rules() {
            Pattern test = name.endsWith(".java") ? JAVA : TYPESCRIPT;
            return numbers(test, text);
        }
    }

    static ProtocolRules ofProject() throws IOException {
        List<Source> sources = new ArrayList<>();
        sources.addAll(sources(Path.of("src", "test", "java"), ".java"));
        sources.addAll(sources(Path.of("frontend", "board"), ".test.ts"));
        return new ProtocolRules(Files.readString(Path.of("docs", "PROTOCOL.md")), sources);
    }

    Set<String> rules() {
        return new TreeSet<>(numbers(RULE, protocol).toList());
    }

    /** Rules that no test proves. */
    Set<String> withoutTest() {
        Set<String> missing = rules();
        sources.forEach(source -> source.rules().forEach(missing::remove));
        return missing;
    }

    /** What tests name and the protocol does not know, with the file. */
    Set<String> unknown() {
        Set<String> rules = rules();
        Set<String> unknown = new TreeSet<>();
        sources.forEach(source -> source.rules()
                .filter(rule -> !rules.contains(rule))
                .forEach(rule -> unknown.add(rule + " in " + source.name())));
        return unknown;
    }

    private static Stream<String> numbers(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static List<Source> sources(Path folder, String ending) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !path.toString().contains("node_modules"))
                    .toList()) {
                sources.add(new Source(file.toString(), Files.readString(file)));
            }
        }
        return sources;
    }
}
