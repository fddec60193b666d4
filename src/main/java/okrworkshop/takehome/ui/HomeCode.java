package okrworkshop.takehome.ui;

import java.util.Optional;
import okrworkshop.people.ShortCode;

/**
 * What stands in the address of a page at home.
 *
 * @param join the join code
 * @param personal the return code, when the link is somebody's own
 */
record HomeCode(String join, Optional<String> personal) {
    static HomeCode of(String typed) {
        String code = ShortCode.normalise(typed);
        return code.length() <= ShortCode.JOIN
                ? new HomeCode(code, Optional.empty())
                : new HomeCode(
                        code.substring(0, ShortCode.JOIN),
                        Optional.of(ShortCode.spaced(code.substring(ShortCode.JOIN))));
    }
}
