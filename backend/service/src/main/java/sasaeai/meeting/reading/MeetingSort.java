package sasaeai.meeting.reading;

/** In which order meetings are listed. */
enum MeetingSort {
    HELD_ON_DESC,
    HELD_ON_ASC
}
