package okrworkshop.lint;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One statement, on average over short and long ones in both languages, good and bad. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LintBenchmark {
    private static final int COUNT = 12;

    private final Linter linter = Linter.standard();
    private final List<Statement> statements = List.of(
            Statement.objective("团队建设"),
            Statement.objective("让第一次来的客人愿意再来"),
            Statement.objective("提升销售额，优化成本，同时打造一支能独立支撑大客户的客户成功团队"),
            Statement.objective("Improve operations"),
            Statement.objective("Make the first week at work a reason to stay"),
            Statement.objective("Grow yearly revenue by 30% and also cut costs as well as complaints"),
            Statement.keyResult("新客 30 天内复购率从 22% 提升到 30%", "让第一次来的客人愿意再来"),
            Statement.keyResult("1月10日前写完一篇公众号文章", "让第一次来的客人愿意再来"),
            Statement.keyResult("Q3 GMV 5亿，付费率 6%，力争评分达到 4.6 左右", "让第一次来的客人愿意再来"),
            Statement.keyResult("Launch the portal", "Make the first week at work a reason to stay"),
            Statement.keyResult(
                    "New colleagues who stay longer than six months rise from 71% to 85%",
                    "Make the first week at work a reason to stay"),
            Statement.keyResult(
                    "Help the branches to roughly double the number of visits as soon as possible, to be confirmed by TBD",
                    "Make the first week at work a reason to stay"));

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void statement(Blackhole hole) {
        for (Statement statement : statements) {
            hole.consume(linter.lint(statement, Profile.FEISHU));
        }
    }
}
