package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import org.junit.jupiter.api.Test;

/** Whether files are told apart before they are written: else the desk would hand out an old one. */
class ManuscriptTest {
    private final ExportFixture export = new ExportFixture().withDoorLock();

    @Test
    void everyFileHasAFingerprintThatComesAgainWithTheSameContent() {
        List<Wish> wishes = wishes();
        assertThat(wishes).hasSizeGreaterThanOrEqualTo(4);
        for (Wish wish : wishes) {
            Optional<Fingerprint> first = export.manuscript(wish).fingerprint();
            assertThat(first).as("%s", wish).isPresent();
            assertThat(export.manuscript(wish).fingerprint()).isEqualTo(first);
        }
    }

    @Test
    void everyOtherWishIsAnotherFile() {
        var seen = new HashSet<Fingerprint>();
        wishes().forEach(wish ->
                assertThat(seen.add(export.manuscript(wish).fingerprint().orElseThrow()))
                        .as("%s", wish)
                        .isTrue());
    }

    @Test
    void aCardMoreIsAnotherFile() {
        List<Wish> wishes = wishes();
        List<Optional<Fingerprint>> before =
                wishes.stream().map(export::manuscript).map(Manuscript::fingerprint).toList();
        export.board.put("t2", CardKind.TASK, "另一项任务", "owner", "Wu").link("t2", LinkType.PARENT, "k");
        for (int index = 0; index < wishes.size(); index++) {
            assertThat(export.manuscript(wishes.get(index)).fingerprint())
                    .as("%s", wishes.get(index))
                    .isNotEqualTo(before.get(index));
        }
    }

    /** Those that can be made, in all formats and languages. */
    private List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (FileFormat format : FileFormat.values()) {
            for (LanguageChoice language :
                    List.of(LanguageChoice.only(Language.EN), LanguageChoice.only(Language.ZH))) {
                Wish wish = Wish.of(new Scope.GroupBook(export.room.group(1).id()), format, language);
                try {
                    var unused = export.manuscript(wish);
                    wishes.add(wish);
                } catch (RefusedException noSuchFormat) {
                    assertThat(noSuchFormat.refusal().code()).isEqualTo("file.format");
                }
            }
        }
        return wishes;
    }
}
