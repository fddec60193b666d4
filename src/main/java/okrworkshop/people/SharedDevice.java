package okrworkshop.people;

import java.util.List;
import okrworkshop.shared.RefusedException;

/** The rule for the names of people who share one device at a table. */
public final class SharedDevice {
    /** Most people at one device. */
    public static final int MOST = 12;

    private SharedDevice() {}

    /**
     * The names, each as {@link DisplayName} makes it; an empty list is a device of one person.
     *
     * @throws RefusedException {@code people.too-many} (limit), {@code people.name} (limit), {@code people.twice} (name)
     */
    public static List<String> people(List<String> typed) {
        if (typed.size() > MOST) {
            throw new RefusedException("people.too-many", MOST);
        }
        List<String> names = typed.stream().map(SharedDevice::name).toList();
        for (String name : names) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new RefusedException("people.twice", name);
            }
        }
        return names;
    }

    private static String name(String typed) {
        try {
            return DisplayName.of(typed);
        } catch (RefusedException emptyOrLong) {
            throw new RefusedException("people.name", DisplayName.LIMIT);
        }
    }
}
