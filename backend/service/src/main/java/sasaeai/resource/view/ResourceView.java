package sasaeai.resource.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resource as one reader may see it.
 *
 * @param number counts from 1 in the municipality and never changes
 * @param organizer a person's name, of kind INDIVIDUAL, only for those who look after the resource
 * @param contact with consent for everybody, otherwise for those who look after the resource
 * @param contactCenter whom to ask when there is no contact for this reader
 * @param source where this is known from; only for those who look after the resource
 * @param confirmedBy only for those who look after the resource
 * @param stale nobody has found it to be still so within a year
 */
public record ResourceView(
        UUID id,
        int number,
        String name,
        @Nullable String kana,
        List<String> kinds,
        List<String> kindLabels,
        List<String> scenes,
        List<String> sceneLabels,
        Formality formality,
        @Nullable OrganizerView organizer,
        @Nullable String venue,
        @Nullable String address,
        @Nullable Position position,
        UUID areaId,
        String areaName,
        List<ResourceSchedule> schedules,
        List<StopView> stops,
        @Nullable String cost,
        @Nullable Integer capacity,
        List<AccessFact> access,
        @Nullable ContactView contact,
        @Nullable ContactCenter contactCenter,
        @Nullable String note,
        @Nullable String source,
        ResourceStatus status,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmedBy,
        boolean stale,
        long version,
        boolean editable) {

    /** Who runs it. */
    public record OrganizerView(
            String name, @Nullable String kind, @Nullable String kindLabel) {}

    /** Where a mobile shop stops, and when (HH:mm). */
    public record StopView(
            @Nullable String time, String place, @Nullable Position position) {}

    /** Whom to ask, with the day of consent to say so in public. */
    public record ContactView(String text, @Nullable LocalDate consentOn) {}

    /** The center of the area, and what the municipality calls its centers. */
    public record ContactCenter(@Nullable String name, String label) {}

    /** Whether this reader got a contact that others must not see. */
    public boolean showsPrivateContact() {
        return contact != null && contact.consentOn() == null;
    }
}
