package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A date picker in the page's language; months and weekdays as Java knows them. */
final class DatePickerTexts {
    private DatePickerTexts() {}

    static DatePickerI18n of(DatePicker picker) {
        Locale locale = picker.getLocale();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.NARROW_STANDALONE, locale))
                .setDateFormats("yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd")
                .setFirstDayOfWeek(1)
                .setToday(picker.getTranslation("date.today"))
                .setCancel(picker.getTranslation("cancel"))
                .setBadInputErrorMessage(picker.getTranslation("date.bad"));
    }

    /** From Sunday on, as the component wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, locale))
                .toList();
    }
}
