package okrworkshop.export.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import okrworkshop.export.Bundle;
import okrworkshop.export.BundleWish;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.reviews.RoomFixture;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.Refusals;
import okrworkshop.testing.SettableClock;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.WorkshopPurged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ResourceBundleMessageSource;

@Timeout(60)
class BundleDeskTest {
    private static final BundleWish BOTH = new BundleWish(
            Set.of(FileFormat.MARKDOWN, FileFormat.DOCX), LanguageChoice.only(Language.EN), false, false);

    private final RoomFixture room = new RoomFixture(3);
    private final PersonId trainer = room.workshop().trainer();
    private final WorkshopId workshop = room.workshop().id();
    private final CountedExports exports = new CountedExports();
    private final SettableClock clock = new SettableClock();
    private final QueuedFiles queue =
            new QueuedFiles(exports, room.workshops(), new Line.Limits(10, 5), 1, new RecentFiles(10_000));

    @TempDir
    private Path data;

    private Optional<BundleDesk> desk = Optional.empty();

    @AfterEach
    void close() {
        queue.destroy();
    }

    private BundleDesk desk() {
        if (desk.isEmpty()) {
            var texts = new ResourceBundleMessageSource();
            texts.setBasename("vaadin-i18n/translations");
            texts.setDefaultEncoding("UTF-8");
            texts.setFallbackToSystemLocale(false);
            desk = Optional.of(new BundleDesk(queue, exports, room.workshops(), texts, clock, data.toString()));
        }
        return desk.orElseThrow();
    }

    /** The queue's only thread has been through everything that was ordered before. */
    private Bundle ready(Bundle ordered) throws InterruptedException {
        var through = new Semaphore(0);
        while (desk().state(trainer, workshop, ordered.id()).state() == Bundle.State.RUNNING) {
            queue.behind(() -> {
                through.release();
                return false;
            });
            through.acquire();
        }
        return desk().state(trainer, workshop, ordered.id());
    }

    @Test
    void allGroupsComeInAllFormatsWithAListOfThem() throws Exception {
        Bundle ordered = desk().order(trainer, workshop, BOTH);
        assertThat(ordered.of()).isEqualTo(6);
        Bundle ready = ready(ordered);
        assertThat(ready.state()).isEqualTo(Bundle.State.READY);
        assertThat(ready.made()).isEqualTo(6);
        Map<String, String> files = unzip(ready.id());
        assertThat(files.keySet())
                .containsExactly(
                        "01-OKR-第1组.docx",
                        "01-OKR-第1组.md",
                        "02-OKR-第2组.docx",
                        "02-OKR-第2组.md",
                        "03-OKR-第3组.docx",
                        "03-OKR-第3组.md",
                        "list.txt");
        assertThat(files.get("list.txt")).contains("02-OKR-第2组.md").doesNotContain("could not be made");
        assertThat(Files.size(desk().zip(trainer, workshop, ready.id()).file())).isEqualTo(ready.bytes());
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        byte[] first = bytes(ready(desk().order(trainer, workshop, BOTH)).id());
        clock.pass(Duration.ofMinutes(5));
        assertThat(bytes(ready(desk().order(trainer, workshop, BOTH)).id())).isEqualTo(first);
    }

    @Test
    void aGroupWhoseFilesFailIsNamedAndTheOthersCome() throws Exception {
        exports.broken.add(room.group(2).id());
        Bundle ready = ready(desk().order(trainer, workshop, BOTH));
        assertThat(ready.state()).isEqualTo(Bundle.State.READY);
        assertThat(ready.missing()).containsExactly("02-第2组.docx", "02-第2组.md");
        Map<String, String> files = unzip(ready.id());
        assertThat(files).hasSize(5);
        assertThat(files.get("list.txt")).contains("These could not be made:\n02-第2组.docx\n02-第2组.md\n");
    }

    @Test
    void aFormatThatIsRefusedIsNamedToo() throws Exception {
        var wish = new BundleWish(
                Set.of(FileFormat.HTML, FileFormat.DOCX), LanguageChoice.only(Language.EN), false, false);
        Bundle ready = ready(desk().order(trainer, workshop, wish));
        assertThat(ready.made()).isEqualTo(6);
        assertThat(ready.missing()).containsExactly("01-第1组.html", "02-第2组.html", "03-第3组.html");
        assertThat(unzip(ready.id())).hasSize(4);
    }

    @Test
    void withoutNamesTheListHasNeitherTheTitleNorTheGroupsNames() throws Exception {
        exports.broken.add(room.group(2).id());
        var wish = new BundleWish(Set.of(FileFormat.DOCX), LanguageChoice.only(Language.EN), false, true);
        Bundle ready = ready(desk().order(trainer, workshop, wish));
        assertThat(ready.missing()).containsExactly("02-OKR.docx");
        assertThat(unzip(ready.id()).get("list.txt"))
                .startsWith(room.workshop().code() + "\n")
                .contains("02-OKR.docx")
                .doesNotContain(room.workshop().title(), "第2组");
    }

    @Test
    void whatWasWrittenForSomebodyIsNotWrittenAgain() throws Exception {
        queue.order(
                        PersonId.random(),
                        workshop,
                        Wish.of(
                                new Scope.GroupBook(room.group(1).id()),
                                FileFormat.DOCX,
                                LanguageChoice.only(Language.EN)))
                .await(Duration.ofSeconds(30));
        ready(desk().order(trainer, workshop, BOTH));
        assertThat(exports.written).hasSize(6);
    }

    @Test
    void aCancelledBundleStopsAndLeavesNothing() throws Exception {
        var begun = new Semaphore(0);
        var go = new Semaphore(0);
        queue.behind(() -> {
            begun.release();
            go.acquireUninterruptibly();
            return false;
        });
        begun.acquire();
        Bundle ordered = desk().order(trainer, workshop, BOTH);
        assertThat(ordered.state()).isEqualTo(Bundle.State.RUNNING);
        assertThat(Refusals.codeOf(() -> desk().zip(trainer, workshop, ordered.id())))
                .isEqualTo("files.bundle-unfinished");
        desk().cancel(trainer, workshop, ordered.id());
        go.release();
        ready(desk().order(trainer, workshop, BOTH));
        assertThat(exports.written).hasSize(6);
        assertThat(Refusals.codeOf(() -> desk().state(trainer, workshop, ordered.id())))
                .isEqualTo("files.bundle-unknown");
        assertThat(zips()).isEqualTo(1);
    }

    @Test
    void aTrainerHasOneBundleAtATime() throws Exception {
        var go = new Semaphore(0);
        queue.behind(() -> {
            go.acquireUninterruptibly();
            return false;
        });
        Bundle ordered = desk().order(trainer, workshop, BOTH);
        assertThat(Refusals.codeOf(() -> desk().order(trainer, workshop, BOTH))).isEqualTo("files.bundle-running");
        go.release();
        ready(ordered);
        ready(desk().order(trainer, workshop, BOTH));
        assertThat(zips()).isEqualTo(1);
        assertThat(desk().latest(trainer, workshop))
                .hasValueSatisfying(latest -> assertThat(latest.id()).isNotEqualTo(ordered.id()));
    }

    @Test
    void whatNobodyFetchesGoesAfterAnHour() throws Exception {
        Bundle ready = ready(desk().order(trainer, workshop, BOTH));
        clock.pass(Duration.ofMinutes(59));
        desk().sweep();
        assertThat(desk().state(trainer, workshop, ready.id()).state()).isEqualTo(Bundle.State.READY);
        clock.pass(Duration.ofMinutes(2));
        desk().sweep();
        assertThat(zips()).isZero();
        assertThat(Refusals.codeOf(() -> desk().zip(trainer, workshop, ready.id())))
                .isEqualTo("files.bundle-unknown");
    }

    @Test
    void theHourBeginsWhenTheZipIsReady() throws Exception {
        var go = new Semaphore(0);
        queue.behind(() -> {
            go.acquireUninterruptibly();
            return false;
        });
        Bundle ordered = desk().order(trainer, workshop, BOTH);
        clock.pass(Duration.ofMinutes(50));
        go.release();
        Bundle ready = ready(ordered);
        clock.pass(Duration.ofMinutes(59));
        desk().sweep();
        assertThat(desk().state(trainer, workshop, ready.id()).state()).isEqualTo(Bundle.State.READY);
    }

    @Test
    void aDeletedWorkshopAndARemovedNameTakeTheBundleAlong() throws Exception {
        ready(desk().order(trainer, workshop, BOTH));
        desk().purged(new WorkshopPurged(workshop));
        assertThat(zips()).isZero();
        ready(desk().order(trainer, workshop, BOTH));
        desk().forgotten(new PersonForgotten(workshop, Set.of(), Set.of("Wu"), "Participant 1"));
        assertThat(zips()).isZero();
    }

    @Test
    void aServerThatStartsAgainDeletesWhatWasLeft() throws Exception {
        ready(desk().order(trainer, workshop, BOTH));
        assertThat(zips()).isEqualTo(1);
        desk = Optional.empty();
        assertThat(desk().latest(trainer, workshop)).isEmpty();
        assertThat(zips()).isZero();
    }

    @Test
    void nobodyElseSeesTheBundle() throws Exception {
        Bundle ready = ready(desk().order(trainer, workshop, BOTH));
        PersonId stranger = PersonId.random();
        assertThat(Refusals.codeOf(() -> desk().order(stranger, workshop, BOTH)))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> desk().latest(stranger, workshop))).isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> desk().state(stranger, workshop, ready.id())))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> desk().cancel(stranger, workshop, ready.id())))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> desk().zip(stranger, workshop, ready.id())))
                .isEqualTo("workshop.unknown");
        assertThat(Refusals.codeOf(() -> desk().state(trainer, workshop, UUID.randomUUID())))
                .isEqualTo("files.bundle-unknown");
    }

    @Test
    void aBundleWithoutFormatsIsRefused() {
        var nothing = new BundleWish(Set.of(), LanguageChoice.only(Language.EN), false, false);
        assertThat(Refusals.codeOf(() -> desk().order(trainer, workshop, nothing)))
                .isEqualTo("files.bundle-empty");
    }

    @Test
    void aDiskThatTakesNothingEndsTheBundleAndNotTheQueue() throws Exception {
        Bundle ordered;
        var go = new Semaphore(0);
        queue.behind(() -> {
            go.acquireUninterruptibly();
            return false;
        });
        ordered = desk().order(trainer, workshop, BOTH);
        Files.delete(data.resolve("bundles"));
        go.release();
        assertThat(ready(ordered).state()).isEqualTo(Bundle.State.FAILED);
        assertThat(ready(desk().order(trainer, workshop, BOTH)).state()).isEqualTo(Bundle.State.READY);
    }

    @Test
    void aGroupThatIsTooDeepToBeGatheredIsNamedAndTheOthersCome() throws Exception {
        exports.hopeless.put(room.group(2).id(), new StackOverflowError("on purpose"));
        Bundle ready = ready(desk().order(trainer, workshop, BOTH));
        assertThat(ready.state()).isEqualTo(Bundle.State.READY);
        assertThat(ready.missing()).containsExactly("02-第2组.docx", "02-第2组.md");
    }

    @Test
    void anErrorEndsTheBundleAndTheNextOneCanBeOrdered() throws Exception {
        exports.hopeless.put(room.group(2).id(), new OutOfMemoryError("on purpose"));
        assertThat(ready(desk().order(trainer, workshop, BOTH)).state()).isEqualTo(Bundle.State.FAILED);
        assertThat(zips()).isZero();
        exports.hopeless.clear();
        assertThat(ready(desk().order(trainer, workshop, BOTH)).state()).isEqualTo(Bundle.State.READY);
    }

    private long zips() throws IOException {
        try (var files = Files.list(data.resolve("bundles"))) {
            return files.count();
        }
    }

    private byte[] bytes(UUID bundle) throws IOException {
        return Files.readAllBytes(desk().zip(trainer, workshop, bundle).file());
    }

    private Map<String, String> unzip(UUID bundle) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(
                        desk().zip(trainer, workshop, bundle).file());
                var zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
