package okrworkshop.cockpit.roster;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okrworkshop.workshops.NameKey;

/** Which group a list means: by its name, or by its number however people write it. */
public final class GroupLabels {
    private static final Pattern NUMBER = Pattern.compile(
            "(?:第|组|小组|group|grp|team|table|no|nr|g|t)?[.\\s#]*([0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*(?:组|小组|桌|号|队)?");
    private static final String DIGITS = "零一二三四五六七八九";

    private GroupLabels() {}

    /**
     * @param names of the groups, the first has number 1
     * @return the number, empty for none of them
     */
    public static OptionalInt number(String label, List<String> names) {
        String key = NameKey.of(label);
        if (key.isEmpty()) {
            return OptionalInt.empty();
        }
        for (int index = 0; index < names.size(); index++) {
            if (NameKey.of(names.get(index)).equals(key)) {
                return OptionalInt.of(index + 1);
            }
        }
        OptionalInt number = plain(label);
        return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= names.size()
                ? number
                : OptionalInt.empty();
    }

    /** The number in a label that says nothing else, as in {@code Group 3} or {@code 第三组}. */
    public static OptionalInt plain(String label) {
        Matcher found = NUMBER.matcher(NameKey.of(label));
        if (!found.matches()) {
            return OptionalInt.empty();
        }
        String number = found.group(1);
        return number.charAt(0) <= '9' ? OptionalInt.of(Integer.parseInt(number)) : chinese(number);
    }

    private static OptionalInt chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return number.length() == 1 ? OptionalInt.of(DIGITS.indexOf(number)) : OptionalInt.empty();
        }
        if (ten != number.lastIndexOf('十') || ten > 1 || number.length() - ten > 2) {
            return OptionalInt.empty();
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0));
        int ones = ten + 1 == number.length() ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
        return OptionalInt.of(10 * tens + ones);
    }
}
