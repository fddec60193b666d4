package okrworkshop.letterhead.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import okrworkshop.letterhead.KeptTemplate;
import okrworkshop.letterhead.LetterheadSource;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.paper.Particulars;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.MemoryWorkshops;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SampleTemplates;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.WorkshopPlan;
import okrworkshop.workshops.WorkshopPurged;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every database must do for Word templates, and who may bring one. */
abstract class LetterheadContract {
    private static final byte[] TEMPLATE = template("{{title}}", "{{content}}");

    private final SettableClock clock = new SettableClock();
    private final MemoryWorkshops workshops = new MemoryWorkshops(new SampleTemplates(), clock);
    private final PersonId trainer = PersonId.random();
    private JdbcClient jdbc;
    private LetterheadRows rows;
    private StoredLetterheads letterheads;
    private WorkshopId id;

    abstract DataSource dataSource();

    @BeforeEach
    void aWorkshop() {
        Flyway.configure().dataSource(dataSource()).load().migrate();
        jdbc = JdbcClient.create(dataSource());
        rows = new LetterheadRows(jdbc, new TransactionTemplate(new JdbcTransactionManager(dataSource())));
        letterheads = again();
        id = workshop();
    }

    private StoredLetterheads again() {
        return new StoredLetterheads(workshops, rows, clock);
    }

    @Test
    void aTemplateIsKeptAndUsedAlsoByAServerThatStartsAnew() {
        assertThat(letterheads.of(id)).isEmpty();
        assertThat(letterheads.kept(trainer, id)).isEmpty();

        KeptTemplate kept = letterheads.bring(trainer, id, "C:\\Users\\ann\\house.docx", TEMPLATE);

        assertThat(kept.name()).isEqualTo("house.docx");
        assertThat(kept.size()).isEqualTo(TEMPLATE.length);
        assertThat(kept.uploadedAt()).isEqualTo(clock.instant());
        assertThat(kept.uploadedBy()).isEqualTo(trainer);
        assertThat(again().kept(trainer, id)).contains(kept);
        assertThat(again().file(trainer, id)).isEqualTo(TEMPLATE);
        assertThat(again().of(id).map(LetterheadSource.InForce::digest)).contains(kept.digest());
    }

    @Test
    void aTemplateOfManyPiecesComesBackWhole() {
        byte[] large = withPicture(4_000_000);

        letterheads.bring(trainer, id, "large.docx", large);

        assertThat(again().file(trainer, id)).isEqualTo(large);
        assertThat(again().of(id)).isPresent();
        assertThat(pieces()).isGreaterThan(4);
    }

    @Test
    void anotherTemplateReplacesTheOneBeforeAndBooksTellThemApart() {
        String before =
                letterheads.bring(trainer, id, "a.docx", withPicture(2_000_000)).digest();
        clock.pass(Duration.ofMinutes(1));
        KeptTemplate now = letterheads.bring(trainer, id, "b.docx", TEMPLATE);

        assertThat(now.digest()).isNotEqualTo(before);
        assertThat(letterheads.kept(trainer, id)).contains(now);
        assertThat(letterheads.of(id).map(LetterheadSource.InForce::digest)).contains(now.digest());
        assertThat(pieces()).isEqualTo(1);
    }

    @Test
    void aRefusedTemplateLeavesTheOneBefore() {
        KeptTemplate good = letterheads.bring(trainer, id, "good.docx", TEMPLATE);

        assertThat(Refusals.of(() -> letterheads.bring(trainer, id, "bad.docx", template("{{logo}}"))))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("letterhead.unknown");
                    assertThat(refusal.arguments()).containsExactly("{{logo}}");
                });
        assertThat(letterheads.kept(trainer, id)).contains(good);
    }

    @Test
    void templatesOfOtherWorkshopsAreOthers() {
        WorkshopId other = workshop();
        letterheads.bring(trainer, id, "a.docx", TEMPLATE);

        assertThat(letterheads.of(other)).isEmpty();
        assertThat(Refusals.codeOf(() -> letterheads.file(trainer, other))).isEqualTo("letterhead.none");
    }

    @Test
    void theCrewBringsThemObserversLookAndStrangersFindNothing() {
        PersonId helper = PersonId.random();
        PersonId observer = PersonId.random();
        PersonId stranger = PersonId.random();
        workshops.crew(
                id, new Crew(trainer, trainer, Map.of(observer, CrewRole.OBSERVER, helper, CrewRole.CO_TRAINER)));
        letterheads.bring(helper, id, "a.docx", TEMPLATE);

        assertThat(letterheads.kept(observer, id)).isPresent();
        assertThat(letterheads.file(observer, id)).isEqualTo(TEMPLATE);
        assertThat(Refusals.codeOf(() -> letterheads.bring(observer, id, "b.docx", TEMPLATE)))
                .isEqualTo("crew.observer");
        assertThat(Refusals.codeOf(() -> letterheads.remove(observer, id))).isEqualTo("crew.observer");
        assertThat(Refusals.codeOf(() -> letterheads.kept(stranger, id))).isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> letterheads.file(stranger, id))).isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> letterheads.bring(stranger, id, "b.docx", TEMPLATE)))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> letterheads.remove(stranger, id))).isEqualTo("workshop.unknown");
    }

    @Test
    void removingIsGoingBackToTheProductsOwnLook() {
        letterheads.bring(trainer, id, "a.docx", TEMPLATE);
        letterheads.remove(trainer, id);
        letterheads.remove(trainer, id);

        assertThat(letterheads.of(id)).isEmpty();
        assertThat(letterheads.kept(trainer, id)).isEmpty();
        assertThat(pieces()).isZero();
    }

    @Test
    void nothingIsLeftOfAWorkshopThatIsDeletedForGood() {
        WorkshopId other = workshop();
        letterheads.bring(trainer, id, "a.docx", TEMPLATE);
        letterheads.bring(trainer, other, "a.docx", TEMPLATE);

        letterheads.on(new WorkshopPurged(id));

        assertThat(rows.of(id)).isEmpty();
        assertThat(pieces()).isZero();
        assertThat(rows.of(other)).isPresent();
    }

    @Test
    void aTemplateThatSomebodyChangedInTheDatabaseIsNotUsed() {
        letterheads.bring(trainer, id, "a.docx", TEMPLATE);
        jdbc.sql("update letterhead_piece set content = 'UEsDBA==' where workshop = ?")
                .param(id.value())
                .update();

        assertThat(again().of(id)).isEmpty();
    }

    @Test
    void booksStandOnTheTemplate() throws IOException {
        letterheads.bring(trainer, id, "a.docx", template("House of Locks", "{{content}}"));
        Book book = book(List.of(new Block.Title("OKR"), new Block.Paragraph("What we want")));
        byte[] docx = Papers.docx(book, letterheads.of(id).orElseThrow().letterhead(), Particulars.NONE);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                    .containsExactly("House of Locks", "OKR", "What we want");
        }
    }

    private long pieces() {
        return jdbc.sql("select count(*) from letterhead_piece where workshop = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private WorkshopId workshop() {
        LocalDate start = LocalDate.of(2026, 4, 1);
        return workshops
                .create(
                        trainer,
                        new WorkshopPlan(
                                SampleTemplates.METHOD.id(),
                                "New",
                                "",
                                start,
                                start.plusMonths(3),
                                2,
                                6,
                                Language.EN,
                                SampleTemplates.METHOD.presets().getFirst()))
                .id();
    }

    private static byte[] template(String... paragraphs) {
        return Papers.docx(book(List.of(paragraphs).stream()
                .map(text -> (Block) new Block.Paragraph(text))
                .toList()));
    }

    private static Book book(List<Block> blocks) {
        return new Book(
                Language.EN, "T", "{{group}}", "{{mark}}", LocalDate.of(2026, 1, 1), Book.Density.ROOMY, blocks);
    }

    /** A logo that can't be made smaller. */
    private static byte[] withPicture(int size) {
        byte[] noise = new byte[size];
        new Random(7).nextBytes(noise);
        try (XWPFDocument document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("{{content}}");
            document.addPictureData(noise, XWPFDocument.PICTURE_TYPE_PNG);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
