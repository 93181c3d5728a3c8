package sasaeai.resource.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.resource.intake.ResourceImportRepository.Opened;
import sasaeai.resource.intake.reading.IntakeColumn;
import sasaeai.shared.digest.Sha256;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.table.Table;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Takes lists in and shows what would come of them; nothing of it is saved here. */
@ApplicationScoped
@Transactional
class ResourceImportService {
    private static final int LONGEST_NAME = 100;

    private final ResourceImportRepository imports;
    private final Intake intake;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;

    ResourceImportService(
            ResourceImportRepository imports, Intake intake, CurrentActor currentActor, IdempotentCreates creates) {
        this.imports = imports;
        this.intake = intake;
        this.currentActor = currentActor;
        this.creates = creates;
    }

    Created create(@Nullable String key, @Nullable String fileName, byte[] content) {
        Actor actor = currentActor.get();
        String name = name(fileName);
        return creates.once(key, List.of(name, Sha256.hex(content)), () -> {
            Table table =
                    Table.open(content, heading -> IntakeColumn.called(heading).isPresent());
            ImportChoices choices = ImportChoices.guessed(table.headings());
            ImportReport report = intake.preview(actor, table, choices);
            UUID id = imports.add(actor, name, content, table, choices, report);
            return new Created("resource-imports/" + id, imports.view(actor, id));
        });
    }

    Json get(UUID id) {
        return imports.view(currentActor.get(), id);
    }

    Json choose(UUID id, ETag expected, ResourceImportInput input) {
        Actor actor = currentActor.get();
        Opened opened = imports.open(actor, id);
        expected.requireMatch(opened.version());
        if (opened.state() != ImportState.PREVIEW) {
            throw new ProblemException(IntakeProblem.RESOURCE_IMPORT_CLOSED);
        }
        ImportChoices choices = opened.choices().changed(input);
        imports.change(id, choices, intake.preview(actor, opened.table(), choices));
        return imports.view(actor, id);
    }

    private static String name(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return "一覧表";
        }
        String decoded;
        try {
            decoded = URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            decoded = header;
        }
        String name = decoded.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "")
                .strip();
        return name.isEmpty() ? "一覧表" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
