package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import okrworkshop.export.LanguageChoice;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private final Labels both = new Labels(LanguageChoice.both(Language.ZH));

    @Test
    void everyWordIsThereInBothLanguagesWithTheSameGaps() throws IOException {
        Properties zh = read("zh");
        Properties en = read("en");

        assertThat(zh.keySet()).isEqualTo(en.keySet());
        zh.stringPropertyNames()
                .forEach(key -> assertThat(gaps(zh.getProperty(key))).as(key).isEqualTo(gaps(en.getProperty(key))));
    }

    @Test
    void textsWithGapsHaveNoStraightQuotesWhichWouldSwallowThem() throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            read(language)
                    .forEach((key, text) ->
                            assertThat((String) text).as("%s", key).doesNotContain("'"));
        }
    }

    @Test
    void wordsStandBesideEachOtherAndSentencesAreKeptApart() {
        assertThat(both.text("expectation")).isEqualTo("期望 Expectation");
        assertThat(new Labels(LanguageChoice.both(Language.EN)).text("expectation"))
                .isEqualTo("Expectation 期望");
        assertThat(both.text("section.overview.empty"))
                .isEqualTo("还没有写下目标和关键结果。 / No objectives and key results have been written yet.");
        assertThat(both.text("cover.version", "3", "2026-03-02"))
                .isEqualTo("草稿 · 版本 3 · 2026-03-02 / Draft · version 3 · 2026-03-02");
        assertThat(both.choice("commitment", "stretch")).isEqualTo("挑战型 stretch");
        assertThat(both.choice("commitment", "something else")).isEqualTo("something else");
    }

    @Test
    void whatReadsAlikeAndWhatPeopleWroteStandsOnce() {
        assertThat(both.text("okr.key-result-short")).isEqualTo("KR");
        assertThat(both.text("list-separator")).isEqualTo("；");
        assertThat(both.text("okr.waived.one", "没有基线", "六月才上线")).isEqualTo("没有基线：六月才上线");
        assertThat(both.labelled("field.owner", "林工")).isEqualTo("负责人 Owner 林工");
    }

    private static TreeSet<String> gaps(String text) {
        TreeSet<String> gaps = new TreeSet<>();
        GAP.matcher(text).results().map(MatchResult::group).forEach(gaps::add);
        return gaps;
    }

    private static Properties read(String language) throws IOException {
        var lines = new Properties();
        try (InputStream in = Objects.requireNonNull(
                        LabelsTest.class.getResourceAsStream("/export/labels_" + language + ".properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        return lines;
    }
}
