package sasaeai.publication.home;

import java.util.List;

/**
 * The reader's councils in one month, by name, with what they come to together.
 *
 * @param unreviewed voices that wait for the reader's review now; none of a resident
 */
public record CouncilStates(
        List<CouncilState> items, int held, int planned, int notPlanned, int overdue, int newVoices, int unreviewed) {}
