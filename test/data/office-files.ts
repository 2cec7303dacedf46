/**
 * Files as offices send them, cut to a few figures. Their structure is that of the services; where a source is named, so
 * are the figures.
 */

/**
 * Eurostat, statistics/1.0/data/prc_hicp_midx?format=JSON&geo=PL&coicop=CP00&unit=I15, updated 2026-02-06: no roles, values
 * under their places. The third place, which had no figure, stands for those that Eurostat marks with a colon.
 */
export const EUROSTAT_HICP = `{"version":"2.0","class":"dataset","label":"HICP - monthly data (index)","source":"ESTAT",
"updated":"2026-02-06T23:00:00+0100","value":{"0":154.7,"1":154.70},"status":{"1":"p","2":":"},
"id":["freq","unit","coicop","geo","time"],"size":[1,1,1,1,3],"dimension":{
"freq":{"label":"Time frequency","category":{"index":{"M":0},"label":{"M":"Monthly"}}},
"unit":{"label":"Unit of measure","category":{"index":{"I15":0},"label":{"I15":"Index, 2015=100"}}},
"coicop":{"label":"Classification of individual consumption","category":{"index":{"CP00":0},"label":{"CP00":"All-items HICP"}}},
"geo":{"label":"Geopolitical entity (reporting)","category":{"index":{"PL":0},"label":{"PL":"Poland"}}},
"time":{"label":"Time","category":{"index":{"2025-11":0,"2025-12":1,"2026-01":2},"label":{"2025-11":"2025-11"}}}},
"extension":{"lang":"EN","id":"PRC_HICP_MIDX","agencyId":"ESTAT","status":{"label":{"p":"provisional"}}}}`;

/** Eurostat, sdmx/2.1/data/namq_10_gdp, format SDMX-CSV, updated 2026-08-28; the line of Luxembourg is made up. */
export const EUROSTAT_GDP = `DATAFLOW,LAST UPDATE,freq,unit,s_adj,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
ESTAT:NAMQ_10_GDP(1.0),28/08/26 23:00:00,Q,CLV20_MEUR,SCA,B1GQ,AT,2026-Q1,105150.1,,
ESTAT:NAMQ_10_GDP(1.0),28/08/26 23:00:00,Q,CLV20_MEUR,SCA,B1GQ,AT,2026-Q2,105159.0,p,
ESTAT:NAMQ_10_GDP(1.0),28/08/26 23:00:00,Q,CLV20_MEUR,SCA,B1GQ,LU,2026-Q2,98765.4,,C
`;

/** PxWeb (Statistics Norway, Sweden, Finland): roles, a list of values, units with their decimals; figures made up. */
export const PXWEB = `{"version":"2.0","class":"dataset","label":"05185: Foreign-born, by sex, contents and year",
"source":"Statistics Norway","updated":"2024-06-24T06:00:00Z","id":["Kjonn","ContentsCode","Tid"],"size":[2,1,3],
"role":{"time":["Tid"],"metric":["ContentsCode"]},"dimension":{
"Kjonn":{"label":"sex","category":{"index":["1","2"],"label":{"1":"Males","2":"Females"}}},
"ContentsCode":{"label":"contents","category":{"index":{"Share":0},"label":{"Share":"Share"},
"unit":{"Share":{"base":"per cent","decimals":1}}}},
"Tid":{"label":"quarter","category":{"index":["2024K1","2024K2","2024U05"],"label":{"2024K1":"2024K1"}}}},
"value":[15,15.25,7,16.0,null,7],"status":{"4":".."},"extension":{"px":{"tableid":"05185"}}}`;

/** The OECD, csvfilewithlabels: DSD_STES@DF_CLI(4.1), two months of the United States in 2026. */
export const OECD_CLI = `STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,FREQ,Frequency of observation,MEASURE,Measure,UNIT_MEASURE,Unit of measure,ADJUSTMENT,Adjustment,TIME_HORIZ,Time horizon,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier,DECIMALS,Decimals,BASE_PER,Base period
DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),Composite leading indicators,I,USA,United States,M,Monthly,LI,Composite leading indicator (CLI),IX,Index,AA,Amplitude adjusted,_Z,Not applicable,2026-03,,100.7803,,A,Normal value,0,Units,2,Two,,
DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),Composite leading indicators,I,USA,United States,M,Monthly,LI,Composite leading indicator (CLI),IX,Index,AA,Amplitude adjusted,_Z,Not applicable,2026-04,,100.8471,,E,Estimated value,0,Units,2,Two,,
DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),Composite leading indicators,D,USA,United States,M,Monthly,LI,Composite leading indicator (CLI),IX,Index,AA,Amplitude adjusted,_Z,Not applicable,2026-05,,1,,A,Normal value,0,Units,2,Two,,
`;

/** The BIS: labels in heads and cells, two measures with units of their own. */
export const BIS_SPP = `STRUCTURE,STRUCTURE_ID,ACTION,"FREQ:Frequency","REF_AREA:Reference area","VALUE:Value","UNIT_MEASURE:Unit of measure","TIME_PERIOD:Time period or range","OBS_VALUE:Observation Value","UNIT_MULT:Unit Multiplier","TITLE_TS:Title","OBS_STATUS:Observation Status","OBS_CONF:Observation confidentiality"
dataflow,"BIS:WS_SPP(1.0): Selected residential property prices",I,"Q: Quarterly","US: United States","N: Nominal","628: Index, 2010 = 100",2020-Q1,208.2134,"0: Units",,A: Normal value,"F: Free"
dataflow,"BIS:WS_SPP(1.0): Selected residential property prices",I,"Q: Quarterly","DE: Germany","R: Real","771: Year-on-year changes, in per cent",2020-Q2,5.1234,"0: Units",,A: Normal value,"N: Not for publication"
`;

/** The IMF, SDMX-JSON 2.0 of the World Economic Outlook: units by groups of dimensions, a scale by series. */
export const IMF_WEO = `{"meta":{"sender":{"id":"IMF"}},"data":{"structures":[{"name":"World Economic Outlook","dimensions":{
"series":[{"id":"COUNTRY","name":"Country","values":[{"id":"USA","name":"United States"},{"id":"CHN","names":{"en":"China","zh-CN":"中国"}}]},
{"id":"INDICATOR","values":[{"id":"NGDPD","name":"GDP"}]},{"id":"FREQUENCY","values":[{"id":"A"}]}],
"observation":[{"id":"TIME_PERIOD","values":[{"value":"2024"},{"value":"2025"}]}]},
"measures":{"observation":[{"id":"OBS_VALUE"}]},"attributes":{
"dimensionGroup":[{"id":"UNIT","values":[{"id":"USD","name":"US dollar"}]}],
"series":[{"id":"SCALE","values":[{"id":"9","name":"Billions"}]},{"id":"COUNTRY_UPDATE_DATE","values":[]}],
"observation":[{"id":"OBS_STATUS","values":[{"id":"A"},{"id":"F"}]},{"id":"CONF_STATUS","values":[{"id":"F"},{"id":"N"}]}]}}],
"dataSets":[{"structure":0,"action":"Replace","dimensionGroupAttributes":{":0::":[0]},"series":{
"0:0:0":{"attributes":[0,"2025-04"],"observations":{"0":[29184.890,0,0],"1":[3.05072E4,1,0]}},
"1:0:0":{"attributes":[0],"observations":{"0":[18748.0,0,0],"1":[19231.7,0,1]}}}}]}}`;

/** The ECB, SDMX-JSON 1.0: one series, dimensions of the data set in the series. */
export const ECB_RATE = `{"header":{"id":"x","prepared":"2024-11-05T10:00:00","sender":{"id":"ECB"}},
"dataSets":[{"action":"Replace","series":{"0:0:0":{"attributes":[0,0],"observations":{"0":[1.10,0],"1":[1.0895,null]}}}}],
"structure":{"name":"Exchange Rates","dimensions":{"series":[{"id":"FREQ","values":[{"id":"M","name":"Monthly"}]},
{"id":"CURRENCY","name":"Currency","values":[{"id":"USD","name":"US dollar"}]},{"id":"CURRENCY_DENOM","values":[{"id":"EUR","name":"Euro"}]}],
"observation":[{"id":"TIME_PERIOD","role":"time","values":[{"id":"2024-09","name":"2024-09"},{"id":"2024-10","name":"2024-10"}]}]},
"attributes":{"series":[{"id":"UNIT","values":[{"id":"USD","name":"US dollar"}]},{"id":"DECIMALS","values":[{"id":"4"}]}],
"observation":[{"id":"OBS_STATUS","values":[{"id":"A","name":"Normal value"}]}]}}}`;
