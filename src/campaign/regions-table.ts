// Made by `npm run regions` from regions.json. Change that file, not this one.

/** GGD regions: the code's digits, those of each Veilig Thuis in it, and the name, whose leading "GGD" is left out. */
export const GGD_TABLE =
  '0111 08|Groningen;0706 02|Drenthe;1009 11|IJsselland;1106 19|Twente;1413 14|Noord- en Oost-Gelderland;1911 05|Veiligheids- en Gezondheidsregio Gelderland-Midden;2014 06|Gelderland-Zuid;2209 03|Flevoland;2514 20|regio Utrecht;2707 17|Hollands Noorden;3109 12 17|Kennemerland;3406 01|Amsterdam;3606 07|Gooi en Vechtstreek;4506 10|Hollands Midden;4607 18|Rotterdam-Rijnmond;4816 24|Dienst Gezondheid & Jeugd Zuid-Holland Zuid;5006 23|Zeeland;5206 15 21|West-Brabant;5406 15 27|Hart voor Brabant;5608 27|Brabant-Zuidoost;6011 13|Limburg-Noord;6106 25|Zuid Limburg;7014 09|Haaglanden;7206 04|Fryslân;7306 22|Zaanstreek-Waterland';

/** Veilig Thuis regions: the code's digits, the name without "Veilig Thuis", the host of its site where known. */
export const VEILIG_THUIS_TABLE =
  '01 Amsterdam-Amstelland;02 Drenthe;03 Flevoland|veiligthuisflevoland.nl;04 Fryslân;05 Gelderland-Midden|veiligthuisgm.nl;06 Gelderland-Zuid;07 Gooi en Vechtstreek|www.veiligthuisgv.nl;08 Groningen;09 Haaglanden;10 Hollands Midden|veiligthuishollandsmidden.nl;11 IJsselland;12 Kennemerland;13 Noord- en Midden-Limburg;14 Noord- en Oost-Gelderland|www.veiligthuisnoordoostgelderland.nl;15 Midden-Brabant;17 Noord-Holland Noord;18 Rotterdam Rijnmond;19 Twente;20 Utrecht|www.veiligthuisutrecht.nl;21 West-Brabant|veiligthuiswb.nl;22 Zaanstreek-Waterland;23 Zeeland|www.veiligthuiszeeland.nl;24 Zuid-Holland Zuid;25 Zuid-Limburg;27 Oost-Brabant';
