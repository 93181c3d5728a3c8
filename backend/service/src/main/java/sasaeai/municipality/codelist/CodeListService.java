package sasaeai.municipality.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import sasaeai.municipality.codelist.CodeListInput.CodeListItemInput;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.ETag;

/** Shows and replaces the lists of words; a word that something was written with never vanishes. */
@ApplicationScoped
@Transactional
class CodeListService {
    private final CodeListRepository lists;

    CodeListService(CodeListRepository lists) {
        this.lists = lists;
    }

    Json get(ListName list) {
        return lists.view(list);
    }

    /** Codes that are left out stay, at the end and no longer offered. */
    Json replace(ListName list, ETag expected, CodeListInput input) {
        requireSense(list, input.items());
        lists.lock();
        expected.requireMatch(Objects.requireNonNull(lists.view(list).version()));
        lists.save(list, input.items());
        lists.retireOthers(list, input.items());
        return lists.view(list);
    }

    private static void requireSense(ListName list, List<CodeListItemInput> items) {
        Set<String> codes = new HashSet<>();
        for (int n = 0; n < items.size(); n++) {
            if (!codes.add(items.get(n).code())) {
                throw ProblemException.invalid("/items/" + n + "/code", "duplicate");
            }
            if (list != ListName.RESOURCE_KIND && items.get(n).nationalCategory() != null) {
                throw ProblemException.invalid("/items/" + n + "/nationalCategory", "resource-kinds-only");
            }
        }
        if (items.stream().noneMatch(CodeListItemInput::active)) {
            throw ProblemException.invalid("/items", "none-active");
        }
    }
}
