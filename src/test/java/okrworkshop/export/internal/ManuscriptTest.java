package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.export.FileFormat;
import okrworkshop.export.Fingerprint;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Manuscript;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.people.Seat;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;

/** Whether files are told apart before they are written: else the desk would hand out an old one. */
class ManuscriptTest {
    private final ExportFixture export = new ExportFixture().withDoorLock();
    private final Seat seat = export.room.seat(1, "Zhe");

    @Test
    void everyFileHasAFingerprintThatComesAgainWithTheSameContent() {
        List<Wish> wishes = wishes();
        assertThat(wishes).hasSize(45);
        for (Wish wish : wishes) {
            Optional<Fingerprint> first = export.manuscript(wish).fingerprint();
            assertThat(first).as("%s", wish).isPresent();
            assertThat(export.manuscript(wish).fingerprint()).isEqualTo(first);
        }
    }

    @Test
    void everyOtherWishIsAnotherFile() {
        var seen = new HashSet<Fingerprint>();
        wishes().forEach(wish -> assertThat(
                        seen.add(export.manuscript(wish).fingerprint().orElseThrow()))
                .as("%s", wish)
                .isTrue());
    }

    @Test
    void aCardMoreIsAnotherFile() {
        List<Wish> wishes = wishes();
        List<Optional<Fingerprint>> before = wishes.stream()
                .map(export::manuscript)
                .map(Manuscript::fingerprint)
                .toList();
        export.board.put("t2", CardKind.TASK, "另一项任务", "owner", "Wu").link("t2", LinkType.PARENT, "k");
        for (int index = 0; index < wishes.size(); index++) {
            assertThat(export.manuscript(wishes.get(index)).fingerprint())
                    .as("%s", wishes.get(index))
                    .isNotEqualTo(before.get(index));
        }
    }

    @Test
    void severalFormatsAtOnceAreTheFilesThatEachWouldBeAlone() {
        Wish first = Wish.of(scopes().getFirst(), FileFormat.DOCX, LanguageChoice.only(Language.EN));
        List<Wish> all = Arrays.stream(FileFormat.values()).map(first::as).toList();
        var several = export.manuscripts(all);
        assertThat(several.keySet()).containsExactlyElementsOf(all);
        several.forEach((wish, manuscript) -> assertThat(manuscript.fingerprint())
                .isPresent()
                .isEqualTo(export.manuscript(wish).fingerprint()));
    }

    /** All that can be wanted. */
    private List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (Scope scope : scopes()) {
            for (FileFormat format : FileFormat.values()) {
                for (LanguageChoice language : List.of(
                        LanguageChoice.only(Language.EN),
                        LanguageChoice.only(Language.ZH),
                        LanguageChoice.both(Language.ZH))) {
                    wishes.add(Wish.of(scope, format, language));
                }
            }
        }
        return wishes;
    }

    private List<Scope> scopes() {
        return List.of(
                new Scope.GroupBook(export.room.group(1).id()),
                new Scope.OwnPage(export.room.group(1).id(), seat.person()),
                new Scope.WorkshopBook());
    }
}
