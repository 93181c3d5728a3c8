package sasaeai.meeting.decision;

/** In which order decisions are listed; those without a due day come last. */
enum DecisionSort {
    DUE_ON_ASC
}
