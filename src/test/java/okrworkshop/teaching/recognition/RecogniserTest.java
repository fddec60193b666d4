package okrworkshop.teaching.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import okrworkshop.teaching.Found;
import okrworkshop.teaching.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecogniserTest {
    /** {@code @ name}, the text, {@code =>}, then a line for each one found: O, K or -, with ? when it was guessed. */
    record Case(String name, String text, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String file : List.of("lines.txt", "lists.txt", "tables.txt")) {
            try (InputStream in = Objects.requireNonNull(RecogniserTest.class.getResourceAsStream(file), file)) {
                String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (String part : all.split("(?m)^@ ")) {
                    if (part.contains("\n=>\n")) {
                        cases.add(one(part));
                    }
                }
            }
        }
        return cases;
    }

    private static Case one(String part) {
        String name = part.substring(0, part.indexOf('\n'));
        int arrow = part.indexOf("\n=>\n");
        String text = part.substring(name.length() + 1, arrow).replace("→|", "\t");
        return new Case(
                name,
                text,
                part.substring(arrow + 4)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsWhatPeopleBring(Case given) {
        assertThat(Recogniser.read(given.text()).stream().map(RecogniserTest::shown))
                .isEqualTo(given.expected());
    }

    private static String shown(Found found) {
        String part =
                switch (found.part()) {
                    case OBJECTIVE -> "O";
                    case KEY_RESULT -> "K";
                    case OTHER -> "-";
                };
        return part + (found.unsure() ? "? " : " ") + found.text();
    }

    @Test
    void emptyTextHoldsNothing() {
        assertThat(Recogniser.read(" \n\t\n--- \n 123 \n")).isEmpty();
    }

    @Test
    void whatIsTooMuchIsLeftOut() {
        String many = "KR1: 日活达到3万\n".repeat(Recogniser.MOST + 50);
        assertThat(Recogniser.read(many)).hasSize(Recogniser.MOST);
        assertThat(Recogniser.read("O1: " + "长".repeat(5000)))
                .singleElement()
                .satisfies(found -> assertThat(found.text()).hasSize(Found.TEXT).endsWith("…"));
    }

    /** Whatever comes, it answers, with clean lines and in good time. */
    @Test
    void neverStumblesOverAnything() {
        List<String> bits = Stream.concat(
                        Stream.of(
                                "O",
                                "KR",
                                "1",
                                ".",
                                "1.2",
                                "：",
                                "\t",
                                "\n",
                                " ",
                                "目标",
                                "关键结果",
                                "（",
                                "）",
                                "|",
                                "-",
                                "•",
                                "①",
                                "%",
                                "\"",
                                ",",
                                "；",
                                "提升活跃",
                                "Objective",
                                "Key Result",
                                "😀",
                                "一、",
                                "\u3000",
                                "---",
                                "#",
                                "**"),
                        Stream.of("负责人", "OKR", "Q3"))
                .toList();
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int bit = random.nextInt(60); bit >= 0; bit--) {
                text.append(bits.get(random.nextInt(bits.size())));
            }
            assertThat(Recogniser.read(text.toString()))
                    .as(text.toString())
                    .allSatisfy(found -> assertThat(found.text())
                            .isNotBlank()
                            .doesNotContain("\n", "\t")
                            .isEqualTo(found.text().strip()));
        }
    }

    @Test
    void aPersonsChoiceIsSure() {
        assertThat(new Found(Part.OTHER, "x", true).as(Part.OBJECTIVE))
                .isEqualTo(new Found(Part.OBJECTIVE, "x", false));
    }
}
