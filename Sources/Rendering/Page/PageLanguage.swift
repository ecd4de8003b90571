/// The words that a page adds to its text, in the language of that text.
struct PageLanguage: Sendable {
  private let words: [String: String]

  /// - Parameter tag: A BCP 47 tag; only its first part counts. Unknown languages get English.
  init(_ tag: String) {
    let language = tag.prefix { $0 != "-" }.lowercased()
    let column = Self.languages.firstIndex { $0 == language }
    words = column.map { column in Self.table.mapValues { $0[column] } } ?? [:]
  }

  /// The word for an English one, or that itself.
  subscript(_ english: String) -> String { words[english] ?? english }

  /// The columns of the table.
  private static let languages = ["de", "fr", "es", "it"]

  private static let table: [String: [String]] = [
    "Algorithm": ["Algorithmus", "Algorithme", "Algoritmo", "Algoritmo"],
    "Back to content": ["Zurück zum Text", "Retour au texte", "Volver al texto", "Torna al testo"],
    "Caution": ["Vorsicht", "Mise en garde", "Precaución", "Attenzione"],
    "Code": ["Code", "Code", "Código", "Codice"],
    "Conjecture": ["Vermutung", "Conjecture", "Conjetura", "Congettura"],
    "Contents": ["Inhalt", "Sommaire", "Contenido", "Indice"],
    "Corollary": ["Korollar", "Corollaire", "Corolario", "Corollario"],
    "Data": ["Daten", "Données", "Datos", "Dati"],
    "Definition": ["Definition", "Définition", "Definición", "Definizione"],
    "Done": ["Erledigt", "Fait", "Hecho", "Fatto"],
    "Equation": ["Gleichung", "Équation", "Ecuación", "Equazione"],
    "Error": ["Fehler", "Erreur", "Error", "Errore"],
    "Example": ["Beispiel", "Exemple", "Ejemplo", "Esempio"],
    "Exercise": ["Übung", "Exercice", "Ejercicio", "Esercizio"],
    "Figure": ["Abbildung", "Figure", "Figura", "Figura"],
    "Important": ["Wichtig", "Important", "Importante", "Importante"],
    "Lecture": ["Vorlesung", "Leçon", "Lección", "Lezione"],
    "Lemma": ["Lemma", "Lemme", "Lema", "Lemma"],
    "Link to this section": [
      "Link zu diesem Abschnitt", "Lien vers cette section", "Enlace a esta sección",
      "Link a questa sezione",
    ],
    "Listing": ["Listing", "Listing", "Listado", "Listato"],
    "Note": ["Hinweis", "Note", "Nota", "Nota"],
    "Proof": ["Beweis", "Démonstration", "Demostración", "Dimostrazione"],
    "Proposition": ["Proposition", "Proposition", "Proposición", "Proposizione"],
    "References": ["Literatur", "Références", "Referencias", "Riferimenti"],
    "Remark": ["Bemerkung", "Remarque", "Observación", "Osservazione"],
    "Section": ["Abschnitt", "Section", "Sección", "Sezione"],
    "Skip to the text": ["Zum Text", "Aller au texte", "Ir al texto", "Vai al testo"],
    "Solution": ["Lösung", "Solution", "Solución", "Soluzione"],
    "Table": ["Tabelle", "Tableau", "Tabla", "Tabella"],
    "Theorem": ["Satz", "Théorème", "Teorema", "Teorema"],
    "Tip": ["Tipp", "Astuce", "Consejo", "Suggerimento"],
    "To do": ["Zu tun", "À faire", "Por hacer", "Da fare"],
    "and": ["und", "et", "y", "e"],
    "Warning": ["Warnung", "Avertissement", "Advertencia", "Avviso"],
  ]
}
