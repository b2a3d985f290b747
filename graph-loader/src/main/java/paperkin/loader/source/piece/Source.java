package paperkin.loader.source.piece;

/// The file that a parser reads.
///
/// @param name by which its records and rejections name it
/// @param beginning its first kilobytes
/// @param fields the names that the user gave to fields
public record Source(String name, Beginning beginning, FieldNames fields) {}
