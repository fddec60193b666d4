package okrworkshop.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import okrworkshop.shared.Language;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class InstalledTemplatesTest {
    @TempDir
    Path data;

    @Test
    void theBuiltInMethodIsThereWithoutADataFolder() {
        var templates = installed();
        assertThat(templates.byId("okr-cocreation")).isPresent();
        assertThat(templates.problems()).isEmpty();
    }

    @Test
    void aTemplateWithAnErrorDoesNotLoadAndTheOthersDo() {
        SmallTemplate.good().writeTo(own("good"));
        SmallTemplate.good()
                .with("workshop.yaml", "id: small", "id: bad")
                .with("workshop.yaml", "form", "poster")
                .writeTo(own("bad"));
        var templates = installed();
        assertThat(templates.all())
                .extracting(WorkshopTemplate::id)
                .containsExactly("okr-cocreation", "product-strategy-okr", "small", "okr-alignment", "okr-review");
        assertThat(templates.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file())
                    .isEqualTo(own("bad").resolve("workshop.yaml").toString());
            assertThat(problem.line()).isEqualTo(11);
        });
    }

    @Test
    void theNewestVersionCounts() {
        SmallTemplate.good().with("workshop.yaml", "version: 1", "version: 9").writeTo(own("a"));
        SmallTemplate.good().with("workshop.yaml", "version: 1", "version: 10").writeTo(own("b"));
        SmallTemplate.good().writeTo(own("c"));
        assertThat(installed().byId("small")).map(WorkshopTemplate::version).contains(10);
    }

    @Test
    void aFolderCanHoldTemplatesInOneFile() throws Exception {
        Files.createDirectories(data.resolve("workshops"));
        Files.writeString(
                own("mine.yaml"),
                YamlWriter.write(OneFile.of(SmallTemplate.good().files())));
        var templates = installed();
        WorkshopTemplate small = templates.byId("small").orElseThrow();
        assertThat(small.messages().text(Language.ZH, "steps.look.title")).isEqualTo("Look");
        assertThat(templates.fromSource(templates.source(small))).isEqualTo(small);
    }

    @Test
    void twoFoldersWithTheSameIdAndVersionAreAProblem() {
        SmallTemplate.good().writeTo(own("a"));
        SmallTemplate.good().writeTo(own("b"));
        assertThat(installed().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("lies in " + own("a"));
            assertThat(problem.remedy()).contains("Raise the version");
        });
    }

    @Test
    void aFileThatIsNotUtf8IsAProblem() throws Exception {
        Path folder = SmallTemplate.good().writeTo(own("a"));
        Files.write(
                folder.resolve("messages_zh.yaml"), "title: 目标".getBytes(java.nio.charset.Charset.forName("GB18030")));
        assertThat(installed().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("messages_zh.yaml");
            assertThat(problem.remedy()).contains("UTF-8");
        });
    }

    @Test
    void aRunningWorkshopKeepsTheTextsThatItStartedWith() {
        SmallTemplate.good().writeTo(own("a"));
        var before = installed();
        String source = before.source(before.byId("small").orElseThrow());
        SmallTemplate.good()
                .with("messages_en.yaml", "title: Small", "title: Changed")
                .writeTo(own("a"));
        var after = installed();

        WorkshopTemplate kept = after.fromSource(source);

        assertThat(kept.title(Language.EN)).isEqualTo("Small");
        assertThat(after.byId("small").orElseThrow().title(Language.EN)).isEqualTo("Changed");
        assertThat(after.source(kept)).isEqualTo(source);
    }

    @Test
    void theSourceGivesTheSameTemplateBack() {
        var templates = installed();
        WorkshopTemplate template = templates.byId("okr-cocreation").orElseThrow();
        WorkshopTemplate again = templates.fromSource(templates.source(template));
        assertThat(again).isEqualTo(template);
    }

    @Test
    void aKeptTemplateStillLoadsWhenALaterProgramWantsMoreTexts() {
        String source = KeptSource.write(SmallTemplate.good()
                .with("messages_en.yaml", "    goal: See.\n", "")
                .files());
        WorkshopTemplate kept = installed().fromSource(source);
        assertThat(kept.messages().text(Language.EN, "steps.look.goal")).isEqualTo("See.");
        assertThat(kept.messages().text(Language.EN, "steps.look.unheard-of")).isEmpty();
    }

    @Test
    void whatIsNoSourceIsRefused() {
        assertThatThrownBy(() -> installed().fromSource("{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> installed().fromSource("{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theServerFindsThemAsABean() {
        new ApplicationContextRunner()
                .withUserConfiguration(InstalledTemplates.class)
                .withBean(Published.class, () -> List::of)
                .withPropertyValues("okr.data=" + data)
                .run(context -> assertThat(context.getBean(Templates.class).byId("okr-cocreation"))
                        .isPresent());
    }

    private Path own(String folder) {
        return data.resolve("workshops").resolve(folder);
    }

    private InstalledTemplates installed() {
        return new InstalledTemplates(data.toString(), List::of);
    }
}
