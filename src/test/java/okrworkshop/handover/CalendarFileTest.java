package okrworkshop.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private final String file = HandoverFixture.text(HandoverFormat.CALENDAR);

    @Test
    void whateverHasADueDayStandsOnThatDay() throws Exception {
        assertThat(events())
                .extracting(event -> value(event, Property.DTSTART) + " " + value(event, Property.SUMMARY))
                .contains(
                        "20260515 关键结果到期 · 首批样机一次验收合格率",
                        "20260410 任务到期 · 搭建验收台, \"一期\"",
                        "20260406 下一步 · 周一约供应链 30 分钟",
                        "20260420 需要支持 · 确认备料");
    }

    @Test
    void theRhythmOfMeetingsRepeatsWithinTheCycle() throws Exception {
        VEvent weekly = named("OKR 周会");
        assertThat(value(weekly, Property.DTSTART)).as("a Monday").isEqualTo("20260406");
        assertThat(value(weekly, Property.RRULE)).contains("FREQ=WEEKLY").contains("UNTIL=20260630");
        VEvent monthly = named("OKR 月度复盘");
        assertThat(value(monthly, Property.DTSTART)).as("the last Thursday").isEqualTo("20260430");
        assertThat(value(monthly, Property.RRULE)).contains("FREQ=MONTHLY").contains("BYDAY=-1TH");
    }

    @Test
    void entriesTakeWholeDaysAndNobodysTime() throws Exception {
        assertThat(events()).allSatisfy(event -> {
            assertThat(value(event, Property.DTSTART)).matches("\\d{8}");
            assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        });
    }

    @Test
    void idsAreUniqueAndLinesNotLongerThanTheStandardAllows() throws Exception {
        assertThat(events()).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates();
        assertThat(file.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void aCharacterIsNeverTornByAFold() {
        String emoji = "SUMMARY:" + "🚀".repeat(200) + "\r\n";
        String folded = FoldedLines.of(emoji);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(emoji);
        assertThat(folded.split("\r\n", -1))
                .allMatch(
                        line -> new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(line));
    }

    private List<VEvent> events() throws Exception {
        Calendar calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        return calendar.getComponents(Component.VEVENT);
    }

    private VEvent named(String summary) throws Exception {
        return events().stream()
                .filter(event -> value(event, Property.SUMMARY).equals(summary))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
