package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import okrworkshop.documents.CardKind;
import okrworkshop.export.FileFormat;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RichDraftTest {
    @ParameterizedTest
    @EnumSource
    void everyKindOfCardOfADraftIsThereInBothLanguages(Language language) {
        BoardFixture board = RichDraft.on(new BoardFixture(), language);
        for (CardKind kind : CardKind.values()) {
            if (kind != CardKind.CRITERION && kind != CardKind.REVIEW_ITEM) {
                assertThat(board.cards(kind)).as(kind.wireName()).isNotEmpty();
            }
        }
        DraftOkr draft = DraftOkrReader.read(board, List.of(), Set.of("choices"));
        assertThat(draft.objectives()).hasSize(2);
        assertThat(draft.objectives().getFirst().keyResults()).hasSize(3);
        assertThat(draft.looseKeyResults()).hasSize(1);
        assertThat(draft.looseTasks()).hasSize(1);
        assertThat(draft.objectives().getFirst().sufficiency()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void theBookOfTheRichDraftHasItsTemplatesWords(Language language) {
        byte[] book =
                ExportFixture.rich(language).file(FileFormat.MARKDOWN, language).content();
        assertThat(new String(book, StandardCharsets.UTF_8))
                .contains(language == Language.ZH ? "让第一批家庭装上就好用" : "The first homes love their lock")
                .doesNotContain("steps.expectations");
    }
}
