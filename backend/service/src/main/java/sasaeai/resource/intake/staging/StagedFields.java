package sasaeai.resource.intake.staging;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.intake.reading.IntakeColumn;
import sasaeai.resource.intake.reading.IntakeRow;
import sasaeai.resource.intake.reading.SameName;
import sasaeai.shared.text.OneSpelling;

/** What is written of each row; of what a list does not say there is nothing to write, in no row of it. */
record StagedFields(List<Field> fields) {
    private static final List<Field> ALL = List.of(
            always("n", (line, row) -> line.add(row.number())),
            always("name", (line, row) -> line.add(row.name())),
            always("name_key", (line, row) -> line.add(SameName.of(row.name()))),
            always("kana_key", (line, row) -> line.add(SameName.of(row.kana()))),
            always(
                    "place_key",
                    (line, row) ->
                            line.add(SameName.place(row.venue(), row.address(), row.latitude(), row.longitude()))),
            always("name_spelling", (line, row) -> line.add(OneSpelling.name(row.name()))),
            always("wordings", (line, row) -> line.addAll(row.wordings())),
            said("id", IntakeColumn.ID, (line, row) -> line.add(row.id())),
            said("kana", IntakeColumn.KANA, (line, row) -> line.add(row.kana())),
            said("kana_spelling", IntakeColumn.KANA, (line, row) -> line.add(OneSpelling.name(row.kana()))),
            said("kinds", IntakeColumn.KINDS, (line, row) -> line.addAll(row.kinds())),
            said("scenes", IntakeColumn.SCENES, (line, row) -> line.addAll(row.scenes())),
            said("formality", IntakeColumn.FORMALITY, (line, row) -> line.add(row.formality())),
            said("organizer_name", IntakeColumn.ORGANIZER, (line, row) -> line.add(row.organizerName())),
            said("organizer_kind", IntakeColumn.ORGANIZER_KIND, (line, row) -> line.add(row.organizerKind())),
            said("venue", IntakeColumn.VENUE, (line, row) -> line.add(row.venue())),
            said("address", IntakeColumn.ADDRESS, (line, row) -> line.add(row.address())),
            said("latitude", IntakeColumn.LATITUDE, (line, row) -> line.add(row.latitude())),
            said("longitude", IntakeColumn.LATITUDE, (line, row) -> line.add(row.longitude())),
            said("area_id", IntakeColumn.AREA, (line, row) -> line.add(row.areaId())),
            said("cost", IntakeColumn.COST, (line, row) -> line.add(row.cost())),
            said("capacity", IntakeColumn.CAPACITY, (line, row) -> line.add(row.capacity())),
            said("access", IntakeColumn.ACCESS, (line, row) -> line.addAll(row.access())),
            said("contact_text", IntakeColumn.CONTACT, (line, row) -> line.add(row.contactText())),
            said("contact_consent_on", IntakeColumn.CONTACT_CONSENT, (line, row) -> line.add(row.contactConsentOn())),
            said("note", IntakeColumn.NOTE, (line, row) -> line.add(row.note())),
            said("source", IntakeColumn.SOURCE, (line, row) -> line.add(row.source())),
            said("status", IntakeColumn.STATUS, (line, row) -> line.add(row.status())),
            said("confirmed_on", IntakeColumn.CONFIRMED_ON, (line, row) -> line.add(row.confirmedOn())),
            said("stops", IntakeColumn.STOPS, (line, row) -> line.add(StagedStops.json(row.stops()))));

    private record Field(String name, @Nullable IntakeColumn said, BiConsumer<CopyText, IntakeRow> write) {}

    static StagedFields said(Set<IntakeColumn> columns) {
        return new StagedFields(ALL.stream()
                .filter(field -> field.said() == null || columns.contains(field.said()))
                .toList());
    }

    String names() {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    void write(Copy copy, IntakeRow row) {
        for (Field field : fields) {
            field.write().accept(copy.line(), row);
        }
        try {
            copy.endLine();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Field always(String name, BiConsumer<CopyText, IntakeRow> write) {
        return new Field(name, null, write);
    }

    private static Field said(String name, IntakeColumn said, BiConsumer<CopyText, IntakeRow> write) {
        return new Field(name, said, write);
    }
}
