package okrworkshop.export.internal;

import static okrworkshop.documents.CardKind.EXPECTATION;
import static okrworkshop.documents.CardKind.FRAME;
import static okrworkshop.documents.CardKind.KEY_RESULT;
import static okrworkshop.documents.CardKind.OBJECTIVE;
import static okrworkshop.documents.CardKind.RESOURCE;
import static okrworkshop.documents.CardKind.RISK;
import static okrworkshop.documents.CardKind.STRATEGY;
import static okrworkshop.documents.CardKind.TASK;
import static okrworkshop.documents.CardKind.TODO;
import static okrworkshop.documents.LinkType.ORIGIN;
import static okrworkshop.documents.LinkType.PARENT;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.FileFormat;
import okrworkshop.export.LanguageChoice;
import okrworkshop.export.Manuscript;
import okrworkshop.export.Scope;
import okrworkshop.export.ToolFiles;
import okrworkshop.export.Wish;
import okrworkshop.handover.HandoverFormat;
import okrworkshop.handover.HandoverOptions;
import okrworkshop.letterhead.LetterheadSource;
import okrworkshop.lint.Advices;
import okrworkshop.lint.RuleId;
import okrworkshop.okr.BoardFixture;
import okrworkshop.paper.Book;
import okrworkshop.paper.Letterhead;
import okrworkshop.paper.Papers;
import okrworkshop.people.Seat;
import okrworkshop.reviews.Review;
import okrworkshop.reviews.Reviews;
import okrworkshop.reviews.RoomFixture;
import okrworkshop.reviews.Stage;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.internal.ShippedTemplate;
import okrworkshop.testing.FixedAlignment;
import okrworkshop.testing.FixedWalks;
import okrworkshop.testing.MemoryDocuments;
import okrworkshop.workshops.Departure;
import okrworkshop.writing.Wordings;
import org.jspecify.annotations.Nullable;

/** A group with a small but complete draft, and the files made of it. */
final class ExportFixture {
    final RoomFixture room;
    final BoardFixture board;
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T06:00:00Z"), ZoneOffset.UTC);
    private final MemoryDocuments documents = new MemoryDocuments(clock);
    private final List<Departure> departures = new ArrayList<>();
    final FixedAlignment alignment = new FixedAlignment();
    final FixedWalks walks = new FixedWalks();
    final NotedSteps steps = new NotedSteps();
    private final ExportService service;
    private LetterheadSource.@Nullable InForce letterhead;
    private int reviewer = 2;

    ExportFixture() {
        this(new RoomFixture(2));
    }

    private ExportFixture(RoomFixture room) {
        this.room = room;
        board = new BoardFixture(room.group(1).document());
        service = new ExportService(
                documents,
                room.seats(),
                new OneReview(),
                id -> departures,
                alignment,
                new Wordings(),
                walks,
                steps,
                workshop -> Optional.ofNullable(letterhead),
                NoReports.get(),
                clock);
        documents.put(board);
        room.seat(1, "林工");
        room.seat(1, "Wu");
    }

    /** Three groups in the steps of {@code okr-cocreation}, each with a complete draft. */
    static ExportFixture rich(Language language) {
        var fixture = new ExportFixture(new RoomFixture(3, ShippedTemplate.byId("okr-cocreation")));
        RichDraft.on(fixture.board, language, 1);
        for (int group = 2; group <= 3; group++) {
            var other = new BoardFixture(fixture.room.group(group).document());
            fixture.documents.put(RichDraft.on(other, language, group));
        }
        return fixture;
    }

    ExportFixture withDoorLock() {
        board.putAt("frame-expectations-sentence", FRAME, "expectations", "sentence", "让渠道愿意试销")
                .putAt("frame-expectations-whom", FRAME, "expectations", "whom", " 首批\n用户 ")
                .put("e", EXPECTATION, "成为渠道愿意试销的品牌", "source", "经营计划", "from", 0, "to", 3, "unit", "家")
                .put("s1", STRATEGY, "先赢得专业用户的口碑", "decision", "chosen", "fit", 5, "benefit", 4, "reason", "见效快")
                .put("s2", STRATEGY, "降价", "decision", "rejected", "reason", "伤品牌")
                .vote("s1", "choices", 3)
                .put("o", OBJECTIVE, "新门锁一上市就赢得专业用户的口碑", "owner", "林工", "rank", 1, "commitment", "stretch")
                .put(
                        "k",
                        KEY_RESULT,
                        "首批样机一次验收合格率从 91% 到 98%",
                        "metric",
                        "合格率",
                        "from",
                        91,
                        "to",
                        98,
                        "unit",
                        "%",
                        "due",
                        "2026-05-15",
                        "owner",
                        "Wu",
                        "confidence",
                        0.6,
                        "dimension",
                        "technology")
                .put("t", TASK, "搭建验收台", "owner", "Wu", "effort", 3.5, "due", "2026-04-10")
                .put("r", RESOURCE, "Wu", "gross", 20, "load", 25, "buffer", 20, "unit", "人日")
                .put("risk", RISK, "芯片缺货", "response", "双供应商", "owner", "林工")
                .put("todo", TODO, "周一约供应链 30 分钟", "owner", "林工")
                .link("k", PARENT, "o")
                .link("t", PARENT, "k")
                .link("o", ORIGIN, "e")
                .link("o", ORIGIN, "s1");
        return this;
    }

    /** Word files stand on it from now on. */
    ExportFixture on(byte[] template) {
        letterhead = new LetterheadSource.InForce(String.valueOf(Arrays.hashCode(template)), Letterhead.read(template));
        return this;
    }

    /** Nobody else has looked at the first group's draft. */
    ExportFixture reviewedByItself() {
        reviewer = 1;
        return this;
    }

    ExportFixture leftWithGaps(String step, String condition, String reason) {
        departures.add(new Departure(
                room.workshop().id(),
                clock.instant(),
                room.workshop().trainer(),
                step,
                reason,
                List.of(
                        new Departure.Unmet(room.group(1).id(), condition, 1, 3),
                        new Departure.Unmet(room.group(2).id(), condition, 0, 3))));
        return this;
    }

    Manuscript manuscript(Wish wish) {
        return service.manuscript(room.workshop(), wish);
    }

    Map<Wish, Manuscript> manuscripts(List<Wish> wishes) {
        return service.manuscripts(room.workshop(), wishes);
    }

    ExportedFile file(FileFormat format, Language language) {
        return file(new Scope.GroupBook(room.group(1).id()), format, language);
    }

    ExportedFile file(Scope scope, FileFormat format, Language language) {
        return service.make(room.workshop(), Wish.of(scope, format, LanguageChoice.only(language)));
    }

    ExportedFile toolFile(HandoverFormat format, boolean nameless) {
        return tools().make(room.workshop(), Optional.of(room.group(1).id()), format, HandoverOptions.PLAIN, nameless);
    }

    ExportedFile toolFileOfAll(HandoverFormat format) {
        return tools().make(room.workshop(), Optional.empty(), format, HandoverOptions.PLAIN, false);
    }

    private ToolFiles tools() {
        return new ToolFileService(service, new Wordings());
    }

    Book book(Language language) {
        return service.book(
                room.workshop(),
                Wish.of(new Scope.GroupBook(room.group(1).id()), FileFormat.DOCX, LanguageChoice.only(language)));
    }

    ExportedFile make(Wish wish) {
        return service.make(room.workshop(), wish);
    }

    Book book(Wish wish) {
        return service.book(room.workshop(), wish);
    }

    /** Who has joined under the name. */
    Seat seat(String name) {
        return room.seats().of(room.workshop().id()).stream()
                .filter(seat -> seat.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** How a rule of the writing lint is called in Chinese. */
    String mistake(String rule) {
        return Advices.shipped().of(RuleId.of(rule).orElseThrow(), Language.ZH).name();
    }

    /** As Markdown, whatever format is wished. */
    String text(Scope scope, LanguageChoice languages, boolean brief, boolean nameless) {
        return new String(
                Papers.markdown(book(new Wish(scope, FileFormat.MARKDOWN, languages, brief, nameless))),
                StandardCharsets.UTF_8);
    }

    ExportedFile tree(Language language) {
        return service.alignment(room.workshop(), language);
    }

    ExportedFile json() {
        return service.workshop(room.workshop());
    }

    /** Group 2 has said no to one of two items. */
    private final class OneReview implements Reviews {
        @Override
        public List<ReviewedItem> received(WorkshopId workshop, GroupId author) {
            if (!author.equals(room.group(1).id())) {
                return List.of();
            }
            Review review = review(workshop, author);
            return List.of(
                    new ReviewedItem(review, "crisp", "yes", "", "", ""),
                    new ReviewedItem(review, "measurable", "no", "口径不清", "partly", "下周补", "k", "no", "还是没有", "下个周期再量"));
        }

        @Override
        public List<Remark> remarks(WorkshopId workshop, GroupId author) {
            return author.equals(room.group(1).id())
                    ? List.of(new Remark(review(workshop, author), "passage", "o", "专业用户", "是哪些人", "adopt", "已写明", "o"))
                    : List.of();
        }

        private Review review(WorkshopId workshop, GroupId author) {
            return new Review(
                            new UUID(0, 1),
                            workshop,
                            RoomFixture.REVIEW,
                            room.group(reviewer).id(),
                            author,
                            RoomFixture.CHECKLIST,
                            new DocumentId(new UUID(0, 2)))
                    .at(Stage.RECHECKED);
        }

        @Override
        public List<Review> assign(WorkshopId workshop, String step, String checklist) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Review> of(WorkshopId workshop) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Review> byAnswers(DocumentId answers) {
            throw new UnsupportedOperationException();
        }
    }
}
