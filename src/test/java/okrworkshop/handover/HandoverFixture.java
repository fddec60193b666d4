package okrworkshop.handover;

import static okrworkshop.documents.CardKind.EXPECTATION;
import static okrworkshop.documents.CardKind.FINDING;
import static okrworkshop.documents.CardKind.KEY_RESULT;
import static okrworkshop.documents.CardKind.OBJECTIVE;
import static okrworkshop.documents.CardKind.SUPPORT_REQUEST;
import static okrworkshop.documents.CardKind.TASK;
import static okrworkshop.documents.CardKind.TODO;
import static okrworkshop.documents.LinkType.DEPENDS;
import static okrworkshop.documents.LinkType.ORIGIN;
import static okrworkshop.documents.LinkType.PARENT;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.okr.BoardFixture;
import okrworkshop.okr.DraftOkr;
import okrworkshop.okr.DraftOkrReader;
import okrworkshop.shared.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A group that hands over a draft with one objective, two key results of it, a loose one, and tasks. */
final class HandoverFixture {
    static final String LONG_TEXT = "长".repeat(300);

    private HandoverFixture() {}

    static BoardFixture board() {
        return new BoardFixture()
                .put("e", EXPECTATION, "成为渠道愿意试销的品牌", "source", "经营计划", "from", 0, "to", 3, "unit", "家")
                .put("f", FINDING, "老款返修多")
                .put("o", OBJECTIVE, "新门锁一上市就赢得\n专业用户的口碑", "owner", "林工", "rank", 1, "commitment", "stretch")
                .put(
                        "k1",
                        KEY_RESULT,
                        "首批样机一次验收合格率",
                        "metric",
                        "合格率",
                        "from",
                        91,
                        "to",
                        98.5,
                        "unit",
                        "%",
                        "due",
                        "2026-05-15",
                        "owner",
                        "Wu",
                        "confidence",
                        0.6,
                        "dimension",
                        "technology",
                        "direction",
                        "increase")
                .put("k2", KEY_RESULT, "=HYPERLINK(\"x\")", "owner", "+Wu")
                .put("k3", KEY_RESULT, LONG_TEXT, "from", -5, "to", 1000000, "due", "2026-06-30")
                .put(
                        "t1",
                        TASK,
                        "搭建验收台, \"一期\"",
                        "owner",
                        "Wu",
                        "effort",
                        3.5,
                        "due",
                        "2026-04-10",
                        "deliverable",
                        "台架")
                .put("t2", TASK, "跑完一轮", "depends", "样机到货")
                .put("t3", TASK, "散的任务", "start", "2026-04-02", "due", "2026-04-03")
                .put("s", SUPPORT_REQUEST, "确认备料", "team", "供应链", "due", "2026-04-20")
                .put("n", TODO, "周一约供应链 30 分钟", "owner", "林工", "due", "2026-04-06")
                .link("k1", PARENT, "o")
                .link("k2", PARENT, "o")
                .link("t1", PARENT, "k1")
                .link("t2", PARENT, "k1")
                .link("t2", DEPENDS, "t1")
                .link("s", PARENT, "k1")
                .link("o", ORIGIN, "e")
                .link("k1", ORIGIN, "f");
    }

    static Handover handover() {
        return of(DraftOkrReader.read(board(), List.of(), Set.of()));
    }

    static Handover of(DraftOkr... drafts) {
        Handover.Team[] teams = new Handover.Team[drafts.length];
        for (int i = 0; i < drafts.length; i++) {
            teams[i] = new Handover.Team(
                    i + 1,
                    i == 0 ? "门锁新品;一组" : "Group " + (i + 1),
                    12,
                    List.of("林工", "Wu"),
                    drafts[i],
                    Map.of("k2", List.of("KR-METRIC", "KR-DUE")),
                    Map.of("s-1", "智能家居成为第二增长曲线"),
                    true);
        }
        return new Handover(
                new Handover.About(
                        "11111111-2222-3333-4444-555555555555",
                        "门锁工作坊",
                        "公司 O2",
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 3, 2),
                        Language.ZH),
                List.of(teams));
    }

    static String text(HandoverFormat format) {
        return text(format, HandoverOptions.PLAIN);
    }

    static String text(HandoverFormat format, HandoverOptions options) {
        return new String(Handovers.write(format, handover(), options), StandardCharsets.UTF_8);
    }

    /** Rows as a reader of RFC 4180 finds them, by the names of the columns. */
    static List<CSVRecord> rows(String csv) {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return parser.getRecords();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static CSVRecord row(List<CSVRecord> rows, String column, String value) {
        return rows.stream()
                .filter(row -> row.get(column).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + column + " = " + value));
    }
}
