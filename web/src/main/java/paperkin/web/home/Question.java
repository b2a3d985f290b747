package paperkin.web.home;

/// A question worth trying, and where its answer stands.
///
/// @param text the question
/// @param hint what the answer shows
/// @param href the address of the page that answers
record Question(String text, String hint, String href) {}
