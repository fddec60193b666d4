package okrworkshop.export.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.LinkType;
import okrworkshop.okr.BoardFixture;
import okrworkshop.shared.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * A complete and realistic draft in the steps of {@code okr-cocreation}: what the sample groups write about the smart door
 * lock, and so much more that every kind of card and nearly every field occurs. Names, numbers and people are invented.
 */
final class RichDraft {
    /** First day of the cycle in {@code RoomFixture}. */
    static final LocalDate START = LocalDate.of(2026, 4, 1);

    private static final Pattern DAYS_AHEAD = Pattern.compile("\\+\\d{1,3}");

    private final Language language;
    private final Map<String, Made> cards = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();

    private RichDraft(Language language) {
        this.language = language;
    }

    private record Made(CardKind kind, String step, String place, Map<String, Object> fields) {}

    private record Link(String from, LinkType type, String to) {}

    /** @param criterion empty for a vote */
    private record Given(String card, String step, String criterion, int points) {}

    private record Script(List<Step> steps) {}

    private record Step(String id, List<Act> acts) {}

    private record Act(
            String card,
            String kind,
            String place,
            Map<String, Object> fields,
            List<List<String>> links,
            List<Integer> groups,
            int points) {}

    /** Fills the board of group 1. */
    static BoardFixture on(BoardFixture board, Language language) {
        return on(board, language, 1);
    }

    /** @param group 1 to 3; each has an objective, key results and people of its own */
    static BoardFixture on(BoardFixture board, Language language, int group) {
        var draft = new RichDraft(language);
        draft.play(group);
        draft.more();
        if (group == 1) {
            draft.secondObjective();
        }
        draft.fill(board);
        return board;
    }

    private void play(int group) {
        for (Step step : script().steps()) {
            step.acts().stream()
                    .filter(act -> act.groups().isEmpty() || act.groups().contains(group))
                    .forEach(act -> play(step.id(), act));
        }
    }

    private void play(String step, Act act) {
        if (act.points() > 0) {
            given.add(new Given(act.card(), step, act.place(), act.points()));
        } else if (!act.kind().isEmpty()) {
            put(act.card(), CardKind.ofWireName(act.kind()).orElseThrow(), step, act.place());
        } else if (act.card().startsWith("frame-")) {
            String question = act.card().substring(("frame-" + step + "-").length());
            put(act.card(), CardKind.FRAME, step, question);
        }
        if (act.points() == 0) {
            act.fields().forEach((field, value) -> fields(act.card()).put(field, dated(value)));
        }
        act.links()
                .forEach(link -> link(act.card(), LinkType.valueOf(link.get(0).toUpperCase(Locale.ROOT)), link.get(1)));
    }

    private Script script() {
        String name = "/simulation/door-lock_" + language.code() + ".json";
        try (InputStream file = Objects.requireNonNull(RichDraft.class.getResourceAsStream(name), name)) {
            return new JsonMapper().readValue(file, Script.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What all groups have beyond the sample. */
    private void more() {
        frame("expectations", "mission", "让每一次回家都从容", "Coming home without a second thought");
        frame("expectations", "year-strategy", "智能家居成为第二增长曲线", "Smart home becomes our second line of growth");
        frame("expectations", "when", "六月底前", "the end of June");
        frame("expectations", "role", "产品与研发：把首次体验做对", "Product and engineering: get the first experience right");
        put(
                "e3",
                CardKind.EXPECTATION,
                "expectations",
                "expectations",
                t("渠道愿意把新门锁放在首推位", "Shops put the new lock in the front row"),
                "source",
                t("渠道大会纪要", "Minutes of the channel meeting"),
                "stakeholder",
                t("渠道总监", "Channel director"),
                "metric",
                t("首推门店数", "Shops that recommend it first"),
                "from",
                0,
                "to",
                12,
                "unit",
                t("家", "shops"),
                "priority",
                "should");
        put(
                "x2",
                CardKind.EXCLUSION,
                "expectations",
                "not-doing",
                t("不开发面向酒店的版本", "No version for hotels"),
                "reason",
                t("渠道和认证都不同", "Other channels, other certificates"));
        put(
                "q2",
                CardKind.QUESTION,
                "expectations",
                "open-questions",
                t("推荐意愿由谁来测、多久测一次？", "Who measures the willingness to recommend, and how often?"),
                "asker",
                t("阿宁", "Ning"),
                "addressee",
                t("渠道总监", "Channel director"));
        put(
                "f5",
                CardKind.FINDING,
                "status",
                "outside",
                t("竞品把安装预约做进了下单页", "A rival lets people book the fitting while they order"),
                "evidence",
                t("对比三家网店", "Three web shops compared"),
                "consequence",
                t("顾客以为我们没有安装服务", "Customers believe that we do not fit locks"),
                "key",
                "no");
        link("f5", LinkType.ORIGIN, "e3");
        link("f3", LinkType.ORIGIN, "e3");
        put(
                "d0",
                CardKind.DRIVER,
                "strategies",
                "",
                t("30 天退货率", "30-day returns"),
                "metric",
                t("退货率", "Returns"),
                "value",
                9,
                "unit",
                "%",
                "parts",
                "sum");
        set("d1", "value", 5, "unit", "%");
        set("d2", "value", 4, "unit", "%", "metric", t("低温失败", "Failures in the cold"));
        set("d3", "value", 3, "unit", "%", "metric", t("不适配退货", "Returns for misfit"));
        link("d1", LinkType.PARENT, "d0");
        link("d2", LinkType.PARENT, "d0");
        put(
                "s6",
                CardKind.STRATEGY,
                "strategies",
                "",
                t("安装预约跟随订单", "Book the fitting with the order"),
                "effect",
                t("自己动手安装失败的减半", "Half as many failed fittings by hand"),
                "test",
                t("一座城市试四周", "Four weeks in one city"));
        link("s6", LinkType.PARENT, "d1");
        link("s6", LinkType.ORIGIN, "f5");
        effort("s1", 2, 5);
        effort("s2", 4, 4);
        effort("s3", 1, 4);
        effort("s4", 3, 2);
        effort("s5", 5, 3);
        effort("s6", 4, 3);
        set("s1", "metric", t("安装当天来电占比", "Calls on installation day"), "target", 15, "unit", "%");
        set("s6", "fit", 3, "benefit", 3, "feasibility", 2);
        set("o1", "waived", "O-METRIC " + t("“第一批”就是承诺的范围", "“The first” is the promise itself"));
        put(
                "t5",
                CardKind.TASK,
                "tasks",
                "",
                t("统一退货原因的填写口径", "One way to note why a lock comes back"),
                "owner",
                t("阿宁", "Ning"),
                "accountable",
                t("佳佳", "Jia"),
                "start",
                day(5),
                "due",
                day(16),
                "effort",
                3,
                "deliverable",
                t("原因字典", "List of reasons"),
                "depends",
                t("客服系统权限", "Access to the support system"));
        link("t5", LinkType.PARENT, "k3");
        put(
                "t6",
                CardKind.TASK,
                "tasks",
                "",
                t("每周一发布三个指标的看板", "Publish the three numbers every Monday"),
                "owner",
                t("阿宁", "Ning"),
                "start",
                day(19),
                "due",
                day(84),
                "effort",
                5,
                "deliverable",
                t("周看板", "Weekly board"));
        link("t6", LinkType.PARENT, "k3");
        link("t6", LinkType.DEPENDS, "t5");
        put(
                "t7",
                CardKind.TASK,
                "tasks",
                "",
                t("约首批用户做一次回访", "Talk to the first users once more"),
                "owner",
                t("小米", "Mia"),
                "effort",
                2);
        put(
                "r4",
                CardKind.RESOURCE,
                "resources",
                "",
                t("阿宁", "Ning"),
                "type",
                "person",
                "unit",
                t("人日", "days"),
                "gross",
                20,
                "load",
                60,
                "buffer",
                20,
                "action",
                "cut",
                "note",
                t("看板只做两个指标", "Two numbers instead of three"));
        put(
                "r5",
                CardKind.RESOURCE,
                "resources",
                "",
                t("试装预算", "Trial budget"),
                "type",
                "budget",
                "unit",
                t("万元", "k€"),
                "gross",
                8,
                "needed",
                6.5);
        put(
                "r6",
                CardKind.RESOURCE,
                "resources",
                "",
                t("冷箱", "Cold chamber"),
                "type",
                "tool",
                "unit",
                t("天", "days"),
                "gross",
                10,
                "needed",
                12,
                "action",
                "move",
                "note",
                t("借用实验室夜班", "Night shift in the lab"));
        put(
                "p3",
                CardKind.SUPPORT_REQUEST,
                "tasks",
                "",
                t("预留两天冷箱档期", "Two days in the cold chamber"),
                "team",
                t("实验室", "Laboratory"),
                "contact",
                t("韩工", "Han"),
                "due",
                day(12),
                "reason",
                t("固件候选版要在月底前过测", "The candidate has to pass before the month ends"));
        link("p3", LinkType.PARENT, "k2");
        put(
                "w4",
                CardKind.RISK,
                "resources",
                "",
                t("竞品提前降价", "A rival cuts its price early"),
                "impact",
                3,
                "control",
                1,
                "trigger",
                t("两周内两家跟进", "Two rivals follow within two weeks"),
                "response",
                t("不跟价，突出适配自检", "Do not follow; show the fit check"),
                "owner",
                t("佳佳", "Jia"));
        put(
                "w5",
                CardKind.RISK,
                "resources",
                "",
                t("冷箱档期冲突", "The cold chamber is booked"),
                "impact",
                3,
                "control",
                4,
                "response",
                t("夜班测试", "Test at night"),
                "owner",
                t("老周", "Zhou"));
        put("l4", CardKind.REFLECTION, "reflection", "learned", t("先问“为谁”，再问“多少”", "Ask “for whom” before “how much”"));
        put(
                "z3",
                CardKind.TODO,
                "reflection",
                "next-steps",
                t("把适配自检的页面稿给电商看一遍", "Show the fit check to the web shop"),
                "owner",
                t("阿哲", "Zhe"),
                "due",
                day(5));
        put("n8", CardKind.NOTE, "expectations", "", t("门店反馈：顾客最怕装不上", "Shops say: people fear that it will not fit"));
    }

    private void secondObjective() {
        put(
                "o2",
                CardKind.OBJECTIVE,
                "objectives",
                "",
                t("让门店店员抢着推荐我们的新锁", "Shop staff love to recommend our new lock"),
                "owner",
                t("佳佳", "Jia"),
                "rank",
                2,
                "commitment",
                "committed");
        link("o2", LinkType.ORIGIN, "e3");
        link("o2", LinkType.ORIGIN, "s3");
        put(
                "k4",
                CardKind.KEY_RESULT,
                "objectives",
                "",
                t("店员讲解合格率从 25% 升到 80%", "Staff who explain it well rise from 25% to 80%"),
                "metric",
                t("店员讲解合格率", "Staff who explain it well"),
                "from",
                25,
                "to",
                80,
                "unit",
                "%",
                "direction",
                "increase",
                "due",
                day(70),
                "owner",
                t("佳佳", "Jia"),
                "dimension",
                "user",
                "confidence",
                0.7,
                "source",
                t("神秘顾客抽查", "Mystery shoppers"));
        put(
                "k5",
                CardKind.KEY_RESULT,
                "objectives",
                "",
                t("首推门店从 0 家到 12 家", "Shops that recommend it first rise from 0 to 12"),
                "metric",
                t("首推门店数", "Shops that recommend it first"),
                "from",
                0,
                "to",
                12,
                "unit",
                t("家", "shops"),
                "direction",
                "increase",
                "due",
                day(85),
                "owner",
                t("思远", "Siyuan"),
                "dimension",
                "business",
                "confidence",
                0.4);
        put(
                "k6",
                CardKind.KEY_RESULT,
                "objectives",
                "",
                t("客服首次解决率升到 85%", "First-call resolution rises to 85%"),
                "metric",
                t("首次解决率", "First-call resolution"),
                "to",
                85,
                "unit",
                "%",
                "waived",
                "KR-NO-BASELINE " + t("系统六月才上线，先记录一个月", "The system starts in June; one month to measure first"));
        link("k4", LinkType.PARENT, "o2");
        link("k5", LinkType.PARENT, "o2");
        link("k4", LinkType.ORIGIN, "f3");
        link("k5", LinkType.ORIGIN, "e3");
        put(
                "t8",
                CardKind.TASK,
                "tasks",
                "",
                t("录三分钟对比讲解视频", "Record a three-minute comparison"),
                "owner",
                t("思远", "Siyuan"),
                "start",
                day(10),
                "due",
                day(24),
                "effort",
                4,
                "deliverable",
                t("视频与讲解卡", "Film and card"));
        put(
                "t9",
                CardKind.TASK,
                "tasks",
                "",
                t("给十二家门店各做一次演示", "One demonstration in each of twelve shops"),
                "owner",
                t("佳佳", "Jia"),
                "start",
                day(25),
                "due",
                day(60),
                "effort",
                9,
                "deliverable",
                t("演示记录", "Notes of the visits"));
        link("t8", LinkType.PARENT, "k4");
        link("t9", LinkType.PARENT, "k5");
        link("t9", LinkType.DEPENDS, "t8");
    }

    private void fill(BoardFixture board) {
        cards.forEach((id, card) -> {
            Map<String, Object> others = new LinkedHashMap<>(card.fields());
            Object text = Objects.requireNonNullElse(others.remove("text"), "");
            List<Object> flat = new ArrayList<>();
            others.forEach((name, value) -> flat.addAll(List.of(name, value)));
            board.putAt(id, card.kind(), card.step(), card.place(), (String) text, flat.toArray());
        });
        links.forEach(link -> board.link(link.from(), link.type(), link.to()));
        String answers = "objectives.okr.score.1";
        board.round(answers, false, false);
        for (Given one : given) {
            if (one.criterion().isEmpty()) {
                board.vote(one.card(), one.step(), one.points());
            } else {
                board.score(one.card(), answers, one.criterion(), one.points());
            }
        }
    }

    private String t(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private static String day(int after) {
        return START.plusDays(after).toString();
    }

    private static Object dated(Object value) {
        return value instanceof String text && DAYS_AHEAD.matcher(text).matches()
                ? day(Integer.parseInt(text.substring(1)))
                : value;
    }

    private void frame(String step, String question, String zh, String en) {
        put("frame-" + step + "-" + question, CardKind.FRAME, step, question, t(zh, en));
    }

    private void effort(String strategy, int effort, int impact) {
        set(strategy, "effort", effort, "impact", impact);
    }

    private void put(String card, CardKind kind, String step, String place) {
        cards.put(card, new Made(kind, step, place, new LinkedHashMap<>()));
    }

    private void put(String card, CardKind kind, String step, String place, String text, Object... more) {
        put(card, kind, step, place);
        set(card, "text", text);
        set(card, more);
    }

    private void set(String card, Object... more) {
        List<Object> all = Arrays.asList(more);
        for (int i = 0; i < all.size(); i += 2) {
            fields(card).put((String) all.get(i), all.get(i + 1));
        }
    }

    private Map<String, Object> fields(String card) {
        return Objects.requireNonNull(cards.get(card), card).fields();
    }

    private void link(String from, LinkType type, String to) {
        links.add(new Link(from, type, to));
    }
}
