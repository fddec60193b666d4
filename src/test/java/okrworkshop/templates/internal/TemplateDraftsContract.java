package okrworkshop.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import okrworkshop.documents.CardKind;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.Gate;
import okrworkshop.templates.StepTemplate;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.templates.TemplateEdit;
import okrworkshop.templates.WorkshopTemplate;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every database must do for templates that trainers write. */
abstract class TemplateDraftsContract {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:15:30.123456Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    private final PersonId anna = PersonId.random();
    private final PersonId bo = PersonId.random();
    private InstalledTemplates templates;
    private TemplateDrafts drafts;

    abstract DataSource dataSource();

    @BeforeEach
    void migrate() {
        Flyway.configure().dataSource(dataSource()).load().migrate();
        JdbcClient jdbc = JdbcClient.create(dataSource());
        jdbc.sql("delete from template_version").update();
        jdbc.sql("delete from template_draft").update();
        for (PersonId trainer : List.of(anna, bo)) {
            jdbc.sql("""
                            insert into trainer (id, username, display_name, password_hash, created_at)
                            values (?, ?, 'T', 'x', ?)""")
                    .params(
                            trainer.value(),
                            UUID.randomUUID().toString(),
                            OffsetDateTime.ofInstant(CLOCK.instant(), ZoneOffset.UTC))
                    .update();
        }
        KeptDrafts rows = new KeptDrafts(jdbc);
        templates = new InstalledTemplates(data.toString(), rows);
        drafts = new StoredDrafts(
                rows, templates, new TransactionTemplate(new JdbcTransactionManager(dataSource())), CLOCK);
    }

    @Test
    void aCopyHoldsWhatTheOriginalHoldsUnderAnIdOfItsOwn() {
        WorkshopTemplate original = original();
        TemplateDraft copy = copy();
        assertThat(copy.id()).isEqualTo("okr-cocreation-2");
        assertThat(copy.owner()).isEqualTo(anna);
        assertThat(copy.findings()).isEmpty();
        assertThat(copy.changedAt()).isEqualTo(CLOCK.instant());
        assertThat(copy.template().steps()).isEqualTo(original.steps());
        assertThat(copy.template().checklists()).isEqualTo(original.checklists());
        assertThat(copy.template().title(Language.EN)).isEqualTo("My method");
        assertThat(copy.template().title(Language.ZH)).isEqualTo(original.title(Language.ZH));
        assertThat(templates.byId(copy.id())).as("nobody can use a draft").isEmpty();
    }

    @Test
    void editsChangeTextsTimesQuestionsChecklistsConditionsAndTheOrder() {
        TemplateDraft draft = copy();
        TemplateDraft changed = edit(
                draft,
                new TemplateEdit.Text(Language.EN, "steps.expectations.title", "Expect: \"more\" #1\nsecond line"),
                new TemplateEdit.Texts(Language.ZH, "steps.expectations.prompts", List.of("一", "二：三")),
                new TemplateEdit.Minutes("expectations", "express", 25),
                new TemplateEdit.AddQuestion("expectations", "position", "budget"),
                new TemplateEdit.Text(
                        Language.EN, "steps.expectations.lenses.position.questions.budget", "Which budget?"),
                new TemplateEdit.Text(Language.EN, "steps.expectations.lenses.position.examples.budget", "None."),
                new TemplateEdit.Text(Language.ZH, "steps.expectations.lenses.position.questions.budget", "预算？"),
                new TemplateEdit.Text(Language.ZH, "steps.expectations.lenses.position.examples.budget", "没有。"),
                new TemplateEdit.RemoveItem("okr-check", "crisp"),
                new TemplateEdit.MoveItem("okr-check", "measurable", 0),
                new TemplateEdit.RemoveGate("expectations", "risks"),
                new TemplateEdit.PutGate(
                        "expectations", new Gate.Count("kept", CardKind.EXPECTATION, "", Map.of(), 2, 4)),
                new TemplateEdit.RemoveStep("reflection"));

        assertThat(changed.findings()).isEmpty();
        assertThat(changed.revision()).isEqualTo(2);
        WorkshopTemplate template = changed.template();
        StepTemplate first = template.steps().getFirst();
        assertThat(template.messages().text(Language.EN, "steps.expectations.title"))
                .isEqualTo("Expect: \"more\" #1\nsecond line");
        assertThat(template.messages().texts(Language.ZH, "steps.expectations.prompts"))
                .containsExactly("一", "二：三");
        assertThat(first.minutes()).containsEntry("express", 25);
        assertThat(first.done())
                .contains(new Gate.Count("kept", CardKind.EXPECTATION, "", Map.of(), 2, 4))
                .noneMatch(gate -> gate.id().equals("risks"));
        assertThat(template.checklists().getFirst().items())
                .hasSize(9)
                .first()
                .satisfies(item -> assertThat(item.id()).isEqualTo("measurable"));
        assertThat(template.step("reflection")).isEmpty();
        assertThat(drafts.byId(draft.id())).contains(changed);
    }

    @Test
    void whatIsAskedBeforeClassOutlivesEditsAndForgetsAStepThatIsGone() {
        WorkshopTemplate original = original();
        TemplateDraft draft = copy();
        assertThat(draft.template().survey()).isPresent().isEqualTo(original.survey());
        assertThat(draft.template().materials()).isNotEmpty().isEqualTo(original.materials());

        TemplateDraft changed = edit(
                draft,
                new TemplateEdit.Text(Language.EN, "survey.title", "Before the day"),
                new TemplateEdit.RemoveStep("reflection"));

        assertThat(changed.findings()).isEmpty();
        assertThat(changed.template().messages().text(Language.EN, "survey.title"))
                .isEqualTo("Before the day");
        assertThat(changed.template().survey().orElseThrow().questions())
                .hasSameSizeAs(original.survey().orElseThrow().questions())
                .noneMatch(question -> question.steps().contains("reflection"));
    }

    @Test
    void anOrderThatCannotWorkIsFoundAtItsStep() {
        TemplateDraft changed = edit(copy(), new TemplateEdit.MoveStep("tasks", 0));
        assertThat(changed.template().steps().getFirst().id()).isEqualTo("tasks");
        assertThat(changed.findings())
                .isNotEmpty()
                .anySatisfy(finding -> assertThat(finding.step()).contains(0));
        assertThatThrownBy(() -> drafts.publish(changed.id(), changed.revision(), anna))
                .hasMessageContaining("template.has-findings");
    }

    @Test
    void numberedStepsAreCountedThroughInTheirNewOrder() {
        TemplateDraft moved = edit(copy(), new TemplateEdit.MoveStep("tasks", 0));
        assertThat(moved.template().steps())
                .extracting(StepTemplate::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "", "7", "");
        assertThat(edit(moved, new TemplateEdit.RemoveStep("status")).template().steps())
                .extracting(StepTemplate::number)
                .containsExactly("1", "2", "3", "4", "5", "", "6", "");
    }

    @Test
    void namesThatAreNoCountStayAsTheyAre() {
        TemplateDraft draft = copy();
        String named = draft.yaml().replace("number: '2'", "number: '2a'").replace("number: \"2\"", "number: \"2a\"");
        TemplateDraft kept = drafts.restore(draft.id(), draft.revision(), named, anna);
        assertThat(edit(kept, new TemplateEdit.RemoveStep("expectations"))
                        .template()
                        .steps())
                .extracting(StepTemplate::number)
                .startsWith("2a", "3");
    }

    @Test
    void anEmptyTextIsKeptAndFoundAtItsPlace() {
        TemplateDraft changed = edit(copy(), new TemplateEdit.Text(Language.EN, "steps.status.goal", " "));
        assertThat(changed.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.pointer()).isEqualTo("/texts/en/steps/status/goal"));
    }

    @Test
    void anEmptyListIsTakenOutAndNoOtherLanguageStandsInForIt() {
        TemplateDraft without = edit(copy(), new TemplateEdit.Texts(Language.EN, "steps.status.help", List.of()));
        assertThat(without.findings())
                .as("a language that lacks what the other has")
                .hasSize(1);
        assertThat(without.template().messages().own(Language.EN, "steps.status.help"))
                .isEmpty();
        assertThat(without.template().messages().texts(Language.EN, "steps.status.help"))
                .isNotEmpty();
        assertThat(edit(without, new TemplateEdit.Texts(Language.ZH, "steps.status.help", List.of()))
                        .findings())
                .as("help may be left out")
                .isEmpty();
    }

    @Test
    void minutesThatAnImportedStepLacksCanBeAdded() {
        TemplateDraft draft = copy();
        String lacking = draft.yaml().replaceFirst("(?m)^ *express: 15\\n", "");
        TemplateDraft broken = drafts.restore(draft.id(), draft.revision(), lacking, anna);
        assertThat(broken.findings()).isNotEmpty();
        assertThat(edit(broken, new TemplateEdit.Minutes("expectations", "express", 15))
                        .findings())
                .isEmpty();
    }

    @Test
    void newWorkshopsUseWhatWasPublishedLastAndNotWhatIsBeingWritten() {
        TemplateDraft first = publish(copy());
        assertThat(first.published()).isEqualTo(1);
        assertThat(first.changed()).isFalse();
        String kept = templates.source(templates.byId(first.id()).orElseThrow());

        TemplateDraft second = edit(first, new TemplateEdit.Text(Language.EN, "title", "Second"));
        assertThat(second.changed()).isTrue();
        assertThat(templates.byId(first.id()).orElseThrow().title(Language.EN)).isEqualTo("My method");

        publish(second);
        WorkshopTemplate newest = templates.byId(first.id()).orElseThrow();
        assertThat(newest.version()).isEqualTo(2);
        assertThat(newest.title(Language.EN)).isEqualTo("Second");
        assertThat(templates.all()).contains(newest);
        assertThat(templates.fromSource(kept).title(Language.EN))
                .as("what a running workshop keeps")
                .isEqualTo("My method");
    }

    @Test
    void whatDidNotChangeIsNotPublishedAgain() {
        TemplateDraft first = publish(copy());
        assertThatThrownBy(() -> publish(first)).hasMessageContaining("template.unchanged");
    }

    @Test
    void ofTwoChangesToTheSameRevisionTheSecondIsRefused() {
        TemplateDraft draft = copy();
        edit(draft, new TemplateEdit.Text(Language.EN, "title", "First"));
        assertThatThrownBy(() -> edit(draft, new TemplateEdit.Text(Language.EN, "title", "Second")))
                .hasMessageContaining("template.changed-elsewhere");
        assertThatThrownBy(() -> publish(draft)).hasMessageContaining("template.changed-elsewhere");
        assertThat(drafts.byId(draft.id()).orElseThrow().template().title(Language.EN))
                .isEqualTo("First");
    }

    @Test
    void anEarlierContentComesBackAsANewRevision() {
        TemplateDraft before = copy();
        TemplateDraft changed = edit(before, new TemplateEdit.RemoveStep("reflection"));
        TemplateDraft back = drafts.restore(before.id(), changed.revision(), before.yaml(), anna);
        assertThat(back.revision()).isEqualTo(3);
        assertThat(back.yaml()).isEqualTo(before.yaml());
    }

    @Test
    void onlyTheOwnerChangesPublishesAndDeletes() {
        TemplateDraft draft = copy();
        var edit = List.<TemplateEdit>of(new TemplateEdit.RemoveStep("reflection"));
        assertThatThrownBy(() -> drafts.edit(draft.id(), 1, edit, bo)).hasMessageContaining("template.not-yours");
        assertThatThrownBy(() -> drafts.restore(draft.id(), 1, draft.yaml(), bo))
                .hasMessageContaining("template.not-yours");
        assertThatThrownBy(() -> drafts.publish(draft.id(), 1, bo)).hasMessageContaining("template.not-yours");
        assertThatThrownBy(() -> drafts.delete(draft.id(), bo)).hasMessageContaining("template.not-yours");
        assertThat(drafts.all()).containsExactly(draft);
    }

    @Test
    void aDeletedOneIsNoLongerOffered() {
        TemplateDraft draft = publish(copy());
        drafts.delete(draft.id(), anna);
        assertThat(drafts.all()).isEmpty();
        assertThat(templates.byId(draft.id())).isEmpty();
        assertThatThrownBy(() -> drafts.delete(draft.id(), anna)).hasMessageContaining("template.unknown");
    }

    @Test
    void whatIsExportedCanBeImported() {
        TemplateDraft draft = edit(copy(), new TemplateEdit.Text(Language.EN, "title", "Sent by mail"));
        var taken = drafts.take(Map.of("my method.yaml", drafts.export(draft.template())), bo);
        assertThat(taken).isInstanceOfSatisfying(TemplateDrafts.Taken.Accepted.class, accepted -> {
            assertThat(accepted.draft().owner()).isEqualTo(bo);
            assertThat(accepted.draft().id()).isEqualTo("okr-cocreation-2-2");
            assertThat(accepted.draft().findings()).isEmpty();
            assertThat(accepted.draft().template().title(Language.EN)).isEqualTo("Sent by mail");
            assertThat(accepted.draft().template().steps())
                    .isEqualTo(draft.template().steps());
        });
    }

    @Test
    void theFilesOfAFolderAreImportedTogether() {
        var files = SmallTemplate.good().texts();
        assertThat(drafts.take(files, anna)).isInstanceOfSatisfying(TemplateDrafts.Taken.Accepted.class, accepted -> {
            assertThat(accepted.draft().id()).isEqualTo("small");
            assertThat(accepted.draft().findings()).isEmpty();
        });
    }

    @Test
    void aFileThatIsNoTemplateIsRefusedWithItsLine() {
        var files = Map.of("mine.yaml", "id: small\nversion: 1\nsteps: nothing\n");
        assertThat(drafts.take(files, anna))
                .isInstanceOfSatisfying(
                        TemplateDrafts.Taken.Refused.class,
                        refused -> assertThat(refused.problems())
                                .anySatisfy(problem ->
                                        assertThat(problem.toString()).startsWith("mine.yaml:3: ")));
        assertThat(drafts.take(Map.of("mine.yaml", "\t- {"), anna)).isInstanceOf(TemplateDrafts.Taken.Refused.class);
        assertThat(drafts.take(Map.of(), anna)).isInstanceOf(TemplateDrafts.Taken.Refused.class);
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void whatIsNotThereIsRefused() {
        TemplateDraft draft = copy();
        for (TemplateEdit edit : List.of(
                new TemplateEdit.Minutes("nowhere", "express", 5),
                new TemplateEdit.Minutes("status", "nowhere", 5),
                new TemplateEdit.MoveStep("nowhere", 0),
                new TemplateEdit.RemoveGate("status", "nowhere"),
                new TemplateEdit.AddQuestion("status", "facts", "why"),
                new TemplateEdit.RemoveQuestion("expectations", "position", "nowhere"),
                new TemplateEdit.RemoveItem("nowhere", "crisp"))) {
            assertThatThrownBy(() -> edit(draft, edit)).hasMessageContaining("template.part-unknown");
        }
        assertThatThrownBy(() -> edit(draft, new TemplateEdit.Minutes("status", "express", 0)))
                .hasMessageContaining("template.minutes");
        assertThatThrownBy(() -> edit(draft, new TemplateEdit.Text(Language.EN, "title", "\uD83D")))
                .hasMessageContaining("text.malformed");
        assertThatThrownBy(() -> edit(draft, new TemplateEdit.AddItem("okr-check", "Not An Id", "alignment")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("template.malformed");
    }

    @Test
    void theLastStepStays() {
        TemplateDraft draft = copy();
        for (StepTemplate step :
                draft.template().steps().subList(1, draft.template().steps().size())) {
            draft = edit(draft, new TemplateEdit.RemoveStep(step.id()));
        }
        TemplateDraft last = draft;
        assertThatThrownBy(() -> edit(last, new TemplateEdit.RemoveStep("expectations")))
                .hasMessageContaining("template.last-part");
    }

    private WorkshopTemplate original() {
        return templates.byId("okr-cocreation").orElseThrow();
    }

    private TemplateDraft copy() {
        return drafts.copy(original(), Map.of("en", "My method"), anna);
    }

    private TemplateDraft edit(TemplateDraft draft, TemplateEdit... edits) {
        return drafts.edit(draft.id(), draft.revision(), List.of(edits), anna);
    }

    private TemplateDraft publish(TemplateDraft draft) {
        return drafts.publish(draft.id(), draft.revision(), anna);
    }
}
