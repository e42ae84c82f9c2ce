/**
 * Towns in which councils, provinces and associations meet. Only where a name stands by itself behind a date (`3 december – Den Bosch`) must
 * it be one of these: there it could be a speaker's. Behind `in` or `te` any name will do.
 */
export const towns: ReadonlySet<string> = new Set(
  `Alkmaar|Almelo|Almere|Alphen aan den Rijn|Amersfoort|Amstelveen|Amsterdam|Apeldoorn|Arnhem|Assen|Baarn|Barneveld|Bergen op Zoom|Beverwijk|
Bilthoven|Boxtel|Breda|Breukelen|Bunnik|Bussum|Capelle aan den IJssel|Coevorden|Culemborg|De Bilt|Delft|Delfzijl|Den Bosch|Den Haag|Den Helder|
Deventer|Doetinchem|Dordrecht|Drachten|Driebergen|Dronten|Ede|Eindhoven|Emmeloord|Emmen|Enschede|Ermelo|Geldrop|Goes|Gorinchem|Gouda|Groningen|
Haarlem|Hardenberg|Harderwijk|Heemstede|Heerenveen|Heerlen|Hellevoetsluis|Helmond|Hengelo|'s-Hertogenbosch|Hilversum|Hoofddorp|Hoogeveen|Hoorn|
Houten|Kampen|Katwijk|Kerkrade|Leerdam|Leeuwarden|Leiden|Lelystad|Lunteren|Maarssen|Maastricht|Meppel|Middelburg|Naarden|Nieuwegein|Nijkerk|
Nijmegen|Noordwijk|Oosterhout|Oss|Papendal|Purmerend|Putten|Raalte|Rheden|Rijswijk|Roermond|Roosendaal|Rotterdam|Schiedam|Sittard|Sneek|Soest|
Stadskanaal|Steenwijk|Terneuzen|Tiel|Tilburg|Tholen|Uden|Utrecht|Veenendaal|Veghel|Veldhoven|Venlo|Venray|Vlaardingen|Vlissingen|Waalwijk|
Wageningen|Weert|Winschoten|Winterswijk|Woerden|Zaandam|Zaltbommel|Zandvoort|Zeist|Zoetermeer|Zutphen|Zwijndrecht|Zwolle`
    .replace(/\n/g, '')
    .split('|'),
);
