package okrworkshop.lint.sets;

import java.util.List;
import java.util.Optional;
import okrworkshop.lint.OkrSet;
import okrworkshop.lint.RuleId;

/** S-ONE-DIM: three key results or more, all of one dimension. */
final class OneDimension implements SetRule {
    @Override
    public RuleId id() {
        return RuleId.S_ONE_DIM;
    }

    @Override
    public Optional<SetHit> check(SetFacts facts) {
        List<String> dimensions =
                facts.keyResults().stream().map(OkrSet.KeyResult::dimension).toList();
        return SetHit.when(dimensions.size() >= 3
                && !dimensions.getFirst().isBlank()
                && dimensions.stream().distinct().count() == 1);
    }
}
