package okrworkshop.teaching.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the columns of a table hold, as its head says. */
record Columns(List<Role> roles) {
    Columns {
        roles = List.copyOf(roles);
    }

    /** What a column holds. */
    enum Role {
        OBJECTIVE("(?:(?:年度|季度|月度|双月|团队|部门|个人)?目标(?:内容|描述|名称|陈述)?\\s*(?:[(/]?\\s*(?:O|objectives?)\\s*\\)?)?|O"
                + "|O\\s*[(/]?\\s*(?:目标|objectives?)\\s*\\)?|objectives?\\s*(?:\\(?O?\\)?)?|goals?)"),
        KEY_RESULT(
                "(?:关键(?:结果|成果)(?:内容|描述|名称)?\\s*(?:[(/]?\\s*(?:KRs?|key\\s?results?)\\s*\\)?)?\\s*[\\d一二三四五六七八]{0,2}"
                        + "|KRs?\\s?\\d{0,2}(?:内容|描述)?|KR\\s*[(/]?\\s*(?:关键结果|key\\s?results?)\\s*\\)?|key\\s*results?\\s*(?:\\(?KRs?\\)?)?\\s*\\d{0,2})"),
        /** Says of each row whether it is an objective or a key result. */
        SORT("(?:类型|类别|种类|层级|type|kind|level|O/KR|编号|序号|id|no\\.?|#)"),
        TEXT("(?:内容|描述|陈述|名称|标题|OKRs?(?:\\s?(?:内容|描述))?|text|title|description|statement|name|content)"),
        BASELINE("(?:基线|基线值|起始值|现状|现状值|当前值|baseline|from|start(?:ing)?(?:\\s?value)?|current(?:\\s?value)?)"),
        TARGET("(?:目标值|指标值|target(?:\\s?value)?|to|goal\\s?value)"),
        DUE("(?:截止(?:日期|时间)?|完成(?:日期|时间)|到期日?|due(?:\\s?date)?|deadline|by\\s?when)"),
        ASIDE(
                "(?:(?:主要)?负责人|责任人|主责|owners?|权重|weight|(?:完成)?进度|progress|信心(?:指数)?|confidence|备注|notes?|部门|团队|team|department"
                        + "|周期|cycle|状态|status|完成情况|评分|得分|score|对齐|协同(?:方|部门)?)"),
        OTHER(".*");

        private final Pattern name;

        Role(String name) {
            this.name = Pattern.compile(name, Pattern.CASE_INSENSITIVE);
        }

        static Role of(String head) {
            String plain = Fold.of(head).replaceAll("[*_:]", "").strip();
            for (Role role : values()) {
                if (!plain.isEmpty() && role.name.matcher(plain).matches()) {
                    return role;
                }
            }
            return OTHER;
        }
    }

    /** The columns when the cells are the head of a table of objectives and key results. */
    static Optional<Columns> of(List<String> cells) {
        List<Role> roles = cells.stream().map(Role::of).toList();
        long known = roles.stream().filter(role -> role != Role.OTHER).count();
        boolean statements = roles.contains(Role.OBJECTIVE)
                || IntStream.range(0, cells.size())
                        .anyMatch(at -> roles.get(at) == Role.KEY_RESULT
                                && !cells.get(at).matches(".*\\d.*"))
                || roles.contains(Role.SORT) && roles.contains(Role.TEXT)
                || cells.stream().anyMatch(cell -> cell.strip().matches("(?i)OKRs?(?:\\s?(?:内容|描述))?"));
        return known >= 2 && statements && cells.stream().allMatch(Columns::brief)
                ? Optional.of(new Columns(roles))
                : Optional.empty();
    }

    /** Heads are short; a row whose first cell happens to be "O1" is not. */
    private static boolean brief(String cell) {
        return cell.strip().codePointCount(0, cell.strip().length()) <= 24;
    }

    List<Integer> at(Role role) {
        return IntStream.range(0, roles.size())
                .filter(column -> roles.get(column) == role)
                .boxed()
                .toList();
    }

    /** What stands in the columns of the role, without empty cells. */
    List<String> in(Role role, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int column : at(role)) {
            if (column < row.size() && !row.get(column).isBlank()) {
                cells.add(row.get(column).strip());
            }
        }
        return cells;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }
}
