// Made by `npm run regions` from regions.json. Change that file, not this one.

/** GGD regions: the code's digits and the name, whose leading "GGD" is left out. */
export const GGD_TABLE =
  '0111 Groningen;0706 Drenthe;1009 IJsselland;1106 Twente;1413 Noord- en Oost-Gelderland;1911 Veiligheids- en Gezondheidsregio Gelderland-Midden;2014 Gelderland-Zuid;2209 Flevoland;2514 regio Utrecht;2707 Hollands Noorden;3109 Kennemerland;3406 Amsterdam;3606 Gooi en Vechtstreek;4506 Hollands Midden;4607 Rotterdam-Rijnmond;4816 Dienst Gezondheid & Jeugd Zuid-Holland Zuid;5006 Zeeland;5206 West-Brabant;5406 Hart voor Brabant;5608 Brabant-Zuidoost;6011 Limburg-Noord;6106 Zuid Limburg;7014 Haaglanden;7206 Fryslân;7306 Zaanstreek-Waterland';

/** Veilig Thuis regions: the code's digits, the name without "Veilig Thuis", the host of its site where known. */
export const VEILIG_THUIS_TABLE =
  '01 Amsterdam-Amstelland;02 Drenthe;03 Flevoland|veiligthuisflevoland.nl;04 Fryslân;05 Gelderland-Midden|veiligthuisgm.nl;06 Gelderland-Zuid;07 Gooi en Vechtstreek|www.veiligthuisgv.nl;08 Groningen;09 Haaglanden;10 Hollands Midden|veiligthuishollandsmidden.nl;11 IJsselland;12 Kennemerland;13 Noord- en Midden-Limburg;14 Noord- en Oost-Gelderland|www.veiligthuisnoordoostgelderland.nl;15 Midden-Brabant;17 Noord-Holland Noord;18 Rotterdam Rijnmond;19 Twente;20 Utrecht|www.veiligthuisutrecht.nl;21 West-Brabant|veiligthuiswb.nl;22 Zaanstreek-Waterland;23 Zeeland|www.veiligthuiszeeland.nl;24 Zuid-Holland Zuid;25 Zuid-Limburg;27 Oost-Brabant';

/** Municipalities: four digits of the GGD, two of Veilig Thuis, then each name with its code's distance from the one before. */
export const MUNICIPALITY_TABLE = [
  '011108Groningen14Stadskanaal23Veendam10Pekela718Oldambt1130Westerwolde55Midden-Groningen2Het Hogeland14Westerkwartier3Eemsdelta10',
  '070602Assen106Coevorden3Emmen5Hoogeveen4Meppel1Aa en Hunze1561Borger-Odoorn1De Wolden9Noordenveld9Westerveld2Tynaarlo29Midden-Drenthe1',
  '100911Dalfsen148Deventer2Hardenberg10Kampen6Ommen9Raalte2Staphorst3Zwolle13Steenwijkerland1515Olst-Wijhe65Zwartewaterland123',
  '110619Almelo141Borne6Enschede6Haaksbergen5Hellendoorn5Hengelo (O.)1Losser4Oldenzaal5Tubbergen10Wierden6Twenterand1511Hof van Twente35Rijssen-Holten7Dinkelland32',
  '141314Aalten197Apeldoorn3Brummen13Doetinchem9Elburg8Epe2Ermelo1Harderwijk10Hattem1Heerde2Lochem16Oldebroek7Putten4Voorst12Winterswijk9Zutphen7Nunspeet1Oude IJsselstreek1207Oost Gelre77Berkelland273Bronckhorst17Montferland79',
  '191105Arnhem202Barneveld1Doesburg18Duiven5Ede2Nijkerk39Renkum7Rheden1Rozendaal2Scherpenzeel2Wageningen10Westervoort4Zevenaar6Lingewaard1406Overbetuwe29',
  '201406Beuningen209Buren5Culemborg2Druten9Heumen27Maasdriel11Nijmegen5Tiel13Wijchen15Zaltbommel1West Maas en Waal371Mook en Middelaar276Neder-Betuwe796Berg en Dal205West Betuwe15',
  '220903Almere34Zeewolde16Noordoostpolder121Urk13Dronten119Lelystad692',
  '251420Amersfoort307Baarn1De Bilt2Bunnik2Bunschoten1Eemnes4Houten4Leusden6Lopik4Montfoort4Renswoude4Rhenen1Soest2Utrecht2Veenendaal1Woudenberg6Wijk bij Duurstede1IJsselstein1Zeist2Nieuwegein1Oudewater233Woerden43De Ronde Venen104Utrechtse Heuvelrug845Stichtse Vecht323Vijfheerenlanden57',
  '270717Alkmaar361Bergen (NH.)12Castricum10Enkhuizen5Heiloo11Den Helder1Hoorn5Medemblik15Opmeer12Schagen9Texel7Drechterland50Stede Broec34Koggenland1066Hollands Kroon313Dijk en Waard69',
  '310912Beverwijk375Bloemendaal2Haarlem15Haarlemmermeer2Heemskerk2Heemstede1Velsen56Zandvoort20',
  '310917Uitgeest450',
  '340601Aalsmeer358Amstelveen4Amsterdam1Diemen21Ouder-Amstel53Uithoorn14',
  '360607Blaricum376Hilversum26Huizen4Laren (NH.)11Wijdemeren1279Gooise Meren246',
  '450610Alphen aan den Rijn484Gouda29Hillegom21Katwijk3Leiden9Leiderdorp1Lisse6Nieuwkoop16Noordwijk6Oegstgeest4Voorschoten47Waddinxveen1Zoeterwoude11Teylingen887Kaag en Braassem359Zuidplas8Bodegraven-Reeuwijk9Krimpenerwaard30',
  '460718Barendrecht489Capelle aan den IJssel13Krimpen aan den IJssel40Maassluis14Ridderkerk41Rotterdam2Schiedam7Albrandswaard7Vlaardingen9Lansingerland999Goeree-Overflakkee303Nissewaard6Voorne aan Zee62',
  '481624Alblasserdam482Dordrecht23Gorinchem7Hardinxveld-Giessendam11Hendrik-Ido-Ambacht8Papendrecht59Sliedrecht20Zwijndrecht32Hoeksche Waard1321Molenlanden15',
  '500623Borsele654Goes10Hulst13Kapelle1Middelburg (Z.)9Reimerswaal16Terneuzen12Tholen1Veere1Vlissingen1Schouwen-Duiveland958Noord-Beveland19Sluis19',
  '520615Baarle-Nassau744Alphen-Chaam979',
  '520621Bergen op Zoom748Breda10Etten-Leur19Geertruidenberg2Oosterhout47Rucphen14Steenbergen11Woensdrecht22Zundert6Halderberge776Roosendaal19Moerdijk35Drimmelen10Altena240',
  '540615Dongen766Gilze en Rijen18Goirle1Heusden12Hilvarenbeek1Loon op Zand11Oisterwijk15Tilburg31Waalwijk12',
  "540627Boekel755Boxtel2's-Hertogenbosch39Oss32Sint-Michielsgestel17Vught20Bernheze856Meierijstad227Land van Cuijk34Maashorst9",
  '560827Asten743Best10Deurne9Eersel8Eindhoven2Helmond22Nuenen, Gerwen en Nederwetten26Oirschot3Someren24Son en Breugel1Valkenswaard10Veldhoven3Waalre5Gemert-Bakel786Heeze-Leende6Laarbeek1Reusel-De Mierden8Cranendonck39Bergeijk18Bladel4Geldrop-Mierlo43',
  '601113Beesel889Bergen (L.)4Gennep14Nederweert39Roermond11Venlo26Venray1Weert4Horst aan de Maas519Leudal133Maasgouw1Roerdalen28Echt-Susteren42Peel en Maas183',
  '610625Landgraaf882Beek (L.)6Brunssum11Heerlen18Kerkrade11Maastricht7Meerssen3Simpelveld27Stein (L.)6Vaals10Voerendaal5Valkenburg aan de Geul8Gulpen-Wittem735Sittard-Geleen154Eijsden-Margraten20Beekdaelen51',
  "701409Delft503's-Gravenhage15Rijswijk (ZH.)85Wassenaar26Zoetermeer8Westland1146Midden-Delfland59Leidschendam-Voorburg74Pijnacker-Nootdorp10",
  '720604Achtkarspelen59Ameland1Harlingen12Heerenveen2Leeuwarden6Ooststellingwerf5Opsterland1Schiermonnikoog2Smallingerland2Terschelling3Vlieland3Weststellingwerf2Tytsjerksteradiel639Dantumadiel1154Súdwest-Fryslân9De Fryske Marren40Waadhoeke9Noardeast-Fryslân21',
  '730622Edam-Volendam385Landsmeer30Oostzaan16Purmerend8Zaanstad40Waterland373Wormerland28',
];
