package okrworkshop.export.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.export.FileFormat;
import okrworkshop.gallery.Statement;
import okrworkshop.gallery.WalkResult;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GalleryExportTest {
    private static final Instant AT = Instant.parse("2026-03-02T05:00:00Z");

    private final ExportFixture fixture = new ExportFixture().withDoorLock();
    private final GroupId author = fixture.room.group(1).id();
    private final GroupId other = fixture.room.group(2).id();

    @Test
    void theWorkshopsDataHoldEveryRoundWithDotsAndComments() {
        fixture.walks.rounds.add(round(1, "", 2));
        JsonNode json = new JsonMapper().readTree(fixture.json().content());

        JsonNode round = json.at("/gallery/0");
        assertThat(round.get("round").asInt()).isOne();
        assertThat(round.get("closedAt").isNull()).isTrue();
        assertThat(round.at("/drafts/0/group").asString()).isEqualTo(author.toString());
        assertThat(round.at("/drafts/0/statements/1/dots").asInt()).isEqualTo(2);
        JsonNode comment = round.at("/drafts/0/statements/1/comments/0");
        assertThat(comment.get("text").asString()).isEqualTo("怎么验收？");
        assertThat(comment.get("fromGroup").asString()).isEqualTo(other.toString());
        assertThat(comment.get("name").asString()).isEmpty();
    }

    @Test
    void theGroupsBookSaysWhatTheRoomSaidAboutItsDraft() {
        fixture.walks.rounds.add(round(1, "", 2));
        fixture.walks.rounds.add(round(2, "Wu", 1));
        String book = markdown(Language.EN);

        assertThat(book).contains("Gallery walk", "Round 1", "Round 2", "KR1.1 一次验收合格率", "怎么验收？ (");
        assertThat(book).contains("(Wu, ");
        assertThat(markdown(Language.ZH)).contains("画廊漫步", "第 1 轮");
    }

    @Test
    void aDraftAboutWhichNothingWasSaidHasNoSuchPart() {
        WalkResult round = round(1, "", 2);
        fixture.walks.rounds.add(new WalkResult(
                round.id(),
                1,
                AT,
                AT,
                Duration.ZERO,
                Optional.of(AT),
                3,
                false,
                false,
                List.of(new WalkResult.Draft(author, "A", List.of(), List.of()))));
        assertThat(markdown(Language.EN)).doesNotContain("Gallery walk");
    }

    private String markdown(Language language) {
        return new String(fixture.file(FileFormat.MARKDOWN, language).content(), StandardCharsets.UTF_8);
    }

    private WalkResult round(int number, String name, int dots) {
        var objective = new Statement("o", true, "O1", "赢得口碑", "");
        var keyResult = new Statement("k", false, "KR1.1", "一次验收合格率", "91 → 98%");
        return new WalkResult(
                UUID.randomUUID(),
                number,
                AT,
                AT.plus(Duration.ofMinutes(8)),
                Duration.ofMinutes(8),
                Optional.empty(),
                3,
                !name.isEmpty(),
                true,
                List.of(
                        new WalkResult.Draft(
                                author,
                                "A",
                                List.of(
                                        new WalkResult.Dotted(objective, 0, false),
                                        new WalkResult.Dotted(keyResult, dots, false)),
                                List.of(new WalkResult.Remark("c1", "k", other, "B", name, AT, "怎么验收？", false))),
                        new WalkResult.Draft(other, "B", List.of(), List.of())));
    }
}
