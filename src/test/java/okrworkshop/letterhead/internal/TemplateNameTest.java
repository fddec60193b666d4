package okrworkshop.letterhead.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateNameTest {
    @Test
    void onlyTheLastPartOfAPathIsAName() {
        assertThat(TemplateName.of("C:\\house\\公司 模板.docx")).isEqualTo("公司 模板.docx");
        assertThat(TemplateName.of("../../etc/x.docx")).isEqualTo("x.docx");
    }

    @Test
    void namesThatNobodySeesOrThatMislead() {
        assertThat(TemplateName.of("")).isEqualTo("template.docx");
        assertThat(TemplateName.of(" \u0000\n ")).isEqualTo("template.docx");
        assertThat(TemplateName.of("a\u202excod.exe")).isEqualTo("axcod.exe");
    }

    @Test
    void longNamesFitIntoTheDatabase() {
        assertThat(TemplateName.of("😀".repeat(500)).length()).isLessThanOrEqualTo(120);
    }
}
