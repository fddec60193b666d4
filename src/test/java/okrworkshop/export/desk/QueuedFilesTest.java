package okrworkshop.export.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okrworkshop.export.FileFormat;
import okrworkshop.export.Fingerprint;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.MadeFile;
import okrworkshop.export.Manuscript;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.reviews.RoomFixture;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.testing.Refusals;
import okrworkshop.workshops.PersonForgotten;
import okrworkshop.workshops.WorkshopPurged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class QueuedFilesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RoomFixture room = new RoomFixture(2);
    private final CountedExports exports = new CountedExports();
    private final QueuedFiles desk =
            new QueuedFiles(exports, room.workshops(), new Line.Limits(10, 5), 1, new RecentFiles(1000));

    @AfterEach
    void close() {
        desk.destroy();
    }

    @Test
    void whatHasNotChangedIsNotWrittenAgain() {
        MadeFile first = made(1);
        MadeFile again = made(1);
        assertThat(again.file().content()).isEqualTo(first.file().content());
        assertThat(again.fingerprint()).isPresent().isEqualTo(first.fingerprint());
        assertThat(exports.written).hasSize(1);
    }

    @Test
    void aChangedTextGivesANewFileAndTheOldTextTheOldOne() {
        GroupId group = room.group(1).id();
        exports.texts.put(group, "draft");
        byte[] before = made(1).file().content();
        exports.texts.put(group, "better draft");
        MadeFile after = made(1);
        assertThat(after.file().content()).isNotEqualTo(before);
        exports.texts.put(group, "draft");
        assertThat(made(1).file().content()).isEqualTo(before);
        assertThat(exports.written).hasSize(2);
    }

    @Test
    void otherFormatsLanguagesAndGroupsAreOtherFiles() {
        var first = made(1).fingerprint();
        assertThat(made(2).fingerprint()).isNotEqualTo(first);
        assertThat(made(1, FileFormat.PDF, Language.ZH).fingerprint()).isNotEqualTo(first);
        assertThat(made(1, FileFormat.DOCX, Language.EN).fingerprint()).isNotEqualTo(first);
        assertThat(exports.written).hasSize(4);
    }

    @Test
    void whatIsDeletedIsForgotten() {
        made(1);
        desk.purged(new WorkshopPurged(room.workshop().id()));
        made(1);
        desk.forgotten(new PersonForgotten(room.workshop().id(), Set.of(), Set.of("Wu"), "Participant 1"));
        made(1);
        assertThat(exports.written).hasSize(3);
    }

    @Test
    void whoWasGivenAFileGetsItAgainWithoutATurnAndNobodyElse() {
        PersonId anna = PersonId.random();
        var ticket = desk.order(anna, room.workshop().id(), wish(1, FileFormat.DOCX, Language.ZH));
        MadeFile made = ticket.await(PATIENCE);
        var content = made.fingerprint().orElseThrow();
        exports.texts.put(room.group(1).id(), "changed meanwhile");
        assertThat(desk.again(anna, content))
                .hasValueSatisfying(again ->
                        assertThat(again.file().content()).isEqualTo(made.file().content()));
        assertThat(desk.again(PersonId.random(), content)).isEmpty();
        assertThat(desk.again(anna, new Fingerprint("unknown"))).isEmpty();
    }

    @Test
    void refusalsComeWithTheTicket() {
        var unknown = desk.order(PersonId.random(), WorkshopId.random(), wish(1, FileFormat.DOCX, Language.ZH));
        assertThat(Refusals.of(() -> unknown.await(PATIENCE)).code()).isEqualTo("workshop.unknown");
        Wish report = Wish.of(new Scope.TrainerReport(), FileFormat.DOCX, LanguageChoice.only(Language.ZH));
        var noFormat = desk.order(PersonId.random(), room.workshop().id(), report);
        assertThat(Refusals.of(() -> noFormat.await(PATIENCE)).code()).isEqualTo("file.format");
        assertThat(noFormat.place()).isZero();
        assertThat(noFormat.done()).isTrue();
    }

    @Test
    void whatCannotBeComparedIsWrittenEachTime() {
        var loose = Manuscript.of("a.md", FileFormat.MARKDOWN, new StringBuilder("x"), content -> new byte[] {1});
        assertThat(loose.fingerprint()).isEqualTo(Optional.empty());
        assertThat(desk.lookUpOrWrite(loose).content()).isEqualTo(new byte[] {1});
    }

    private MadeFile made(int group) {
        return made(group, FileFormat.DOCX, Language.ZH);
    }

    private MadeFile made(int group, FileFormat format, Language language) {
        return desk.order(PersonId.random(), room.workshop().id(), wish(group, format, language))
                .await(PATIENCE);
    }

    private Wish wish(int group, FileFormat format, Language language) {
        return Wish.of(new Scope.GroupBook(room.group(group).id()), format, LanguageChoice.only(language));
    }
}
